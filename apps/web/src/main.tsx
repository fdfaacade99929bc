import '@fontsource/pt-sans/cyrillic-400.css';
import '@fontsource/pt-sans/cyrillic-700.css';
import '@fontsource/pt-sans/latin-400.css';
import '@fontsource/pt-sans/latin-700.css';
import './styles/index.css';
import './texts/index.js';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import ruRU from 'antd/locale/ru_RU';
import dayjs from 'dayjs';
import 'dayjs/locale/ru';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient, whenSessionEnds } from './api/query-client.js';
import { router } from './routes.js';
import { forgetSession } from './shell/session.js';
import { theme } from './theme.js';

dayjs.locale('ru');

whenSessionEnds(() => {
  forgetSession();
  const isInside = router.state.matches.some((match) => match.routeId === '/shell');
  if (isInside) void router.navigate({ to: '/sign-in', search: { from: router.state.location.href } });
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

createRoot(root).render(
  <StrictMode>
    <ConfigProvider locale={ruRU} theme={theme}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  </StrictMode>,
);
