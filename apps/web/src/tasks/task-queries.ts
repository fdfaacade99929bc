import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { callTask, type TaskCall } from './task-calls.js';

export function taskOptions(id: string) {
  return api.queryOptions('get', '/api/tasks/{id}', { params: { path: { id } } });
}

/** Sends a call and shows the task as the server left it; lists that count tasks look again. */
export function useCallTask(id: string) {
  const queries = useQueryClient();
  return async (version: number, call: TaskCall) => {
    const task = await callTask(id, version, call);
    queries.setQueryData(taskOptions(id).queryKey, task);
    await queries.invalidateQueries();
  };
}
