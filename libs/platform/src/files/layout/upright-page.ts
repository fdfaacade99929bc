import type { Box, PageContent, RulingLine, Turn } from './page-content.js';
import { commonTurn } from './text-lines.js';

/** A page turned so that most of its words stand upright, and the way back to the page as the file shows it. */
export interface UprightPage {
  readonly content: PageContent;
  readonly onPage: (box: Box) => Box;
}

/** Turns a page printed sideways; most pages stay as they are. */
export function uprightPage(content: PageContent): UprightPage {
  const turn = commonTurn(content.words);
  if (turn === 0) return { content, onPage: (box) => box };
  const upright = turnedBack(content, turn);
  return { content: upright, onPage: (box) => turned(box, opposite(turn), upright.width, upright.height) };
}

/** What an upright page shows when it lies turned by so many degrees clockwise. */
export function lyingPage(content: PageContent, turn: Turn): PageContent {
  return turn === 0 ? content : turnedBack(content, opposite(turn));
}

const opposite = (turn: Turn): Turn => ((360 - turn) % 360) as Turn;

/** The page after it was turned back by so many degrees. */
function turnedBack(content: PageContent, turn: Turn): PageContent {
  const { width, height } = content;
  const sideways = turn !== 180;
  return {
    ...content,
    width: sideways ? height : width,
    height: sideways ? width : height,
    words: content.words.map((word) => ({
      ...word,
      box: turned(word.box, turn, width, height),
      turn: ((word.turn - turn + 360) % 360) as Turn,
    })),
    rulings: content.rulings.map((line) => turnedLine(line, turn, width, height)),
  };
}

/** The box after the page of that size was turned back by so many degrees. */
function turned(box: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return { left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left };
  if (turn === 270) return { left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right };
  return { left: width - box.right, top: height - box.bottom, right: width - box.left, bottom: height - box.top };
}

function turnedLine(line: RulingLine, turn: Turn, width: number, height: number): RulingLine {
  const flat = line.direction === 'horizontal';
  const box: Box = flat
    ? { left: line.from, right: line.to, top: line.at, bottom: line.at }
    : { left: line.at, right: line.at, top: line.from, bottom: line.to };
  const { left, top, right, bottom } = turned(box, turn, width, height);
  return flat === (turn === 180)
    ? { direction: 'horizontal', at: top, from: left, to: right }
    : { direction: 'vertical', at: left, from: top, to: bottom };
}
