import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A letter's links open beside the mailbox; the frame itself never leaves the letter. */
const OPEN_LINKS_OUTSIDE = '<base target="_blank">';
const FIRST_HEIGHT_PX = 120;

/** The letter as its recipient sees it. No script of a letter runs: `allow-same-origin` without `allow-scripts` only lets the page measure it. */
export function LetterFrame({ html, subject }: { html: string; subject: string }) {
  const { t } = useTranslation();
  const [heightPx, setHeightPx] = useState(FIRST_HEIGHT_PX);
  return (
    <iframe
      className="letter-frame"
      title={t('mail.frameTitle', { subject })}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={OPEN_LINKS_OUTSIDE + html}
      style={{ height: heightPx }}
      onLoad={(event) => {
        const letter = event.currentTarget.contentDocument?.documentElement;
        if (letter) setHeightPx(letter.scrollHeight);
      }}
    />
  );
}
