import { Outlet } from '@tanstack/react-router';
import { RemovedPage } from './removed-page.js';
import { useSampleIsRemoved } from './sample-removal.js';

/** The page as routed, until the sample that serves it has been removed. */
export function RoutedPage() {
  return useSampleIsRemoved() ? <RemovedPage /> : <Outlet />;
}
