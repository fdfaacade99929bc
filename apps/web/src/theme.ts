import type { ThemeConfig } from 'antd';

/** The one accent. Red is not in this table: it means overdue and lives in styles/tokens.css alone. */
const ACCENT = '#1d5c8c';
/** What a person has to mend: dark ochre, 6.6:1 on white. */
const ATTENTION = '#8a4b08';

export const theme: ThemeConfig = {
  token: {
    fontFamily: "'PT Sans', 'Segoe UI', Arial, sans-serif",
    fontSize: 14,
    colorPrimary: ACCENT,
    colorLink: ACCENT,
    colorInfo: ACCENT,
    colorError: ATTENTION,
    colorWarning: ATTENTION,
    colorSuccess: ACCENT,
    colorText: '#1f2328',
    colorTextSecondary: '#57606a',
    colorTextTertiary: '#57606a',
    colorTextPlaceholder: '#656d76',
    colorTextDescription: '#57606a',
    colorTextDisabled: '#656d76',
    colorInfoBg: '#eaf1f6',
    colorInfoBorder: '#b7cbd9',
    colorWarningBg: '#fbf4ea',
    colorWarningBorder: '#dcc39f',
    colorBorder: '#8c959f',
    colorBgLayout: '#f4f5f6',
    borderRadius: 3,
    controlHeight: 32,
    motion: false,
  },
  components: {
    Alert: { withDescriptionPadding: '8px 14px', withDescriptionIconSize: 16, fontSizeLG: 14 },
    Button: { primaryShadow: 'none', defaultShadow: 'none' },
    Segmented: { itemColor: '#1f2328', trackBg: '#e3e7ea' },
  },
};
