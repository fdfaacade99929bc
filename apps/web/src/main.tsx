import '@fontsource/pt-sans/cyrillic-400.css';
import '@fontsource/pt-sans/cyrillic-700.css';
import '@fontsource/pt-sans/latin-400.css';
import '@fontsource/pt-sans/latin-700.css';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient, whenSessionEnds } from './api/query-client.js';
import { router } from './routes.js';
import { Controls } from './shell/controls.js';
import { forgetSession, forgetWords } from './shell/session.js';
import { showFirstLanguage, whenLanguageChanges } from './texts/language.js';

showFirstLanguage();
whenLanguageChanges(forgetWords);

whenSessionEnds(() => {
  forgetSession();
  const isInside = router.state.matches.some((match) => match.routeId === '/shell');
  if (isInside) void router.navigate({ to: '/sign-in', search: { from: router.state.location.href } });
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

createRoot(root).render(
  <StrictMode>
    <Controls>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Controls>
  </StrictMode>,
);
