import type { EntityManager } from 'typeorm';

/** What somebody wrote about a task. */
export interface CommentRow {
  readonly number: number;
  readonly at: string;
  readonly author: string;
  readonly text: string;
  /** Who was told of it. */
  readonly mentioned: string[];
}

export async function commentsOf(manager: EntityManager, taskId: string): Promise<CommentRow[]> {
  const rows = await manager.query<(Omit<CommentRow, 'at'> & { readonly at: Date })[]>(
    `select comment.number, comment.at, author.full_name as author, comment.text,
       array(select told.full_name from person told where told.id = any(comment.mentioned) order by told.full_name) as mentioned
     from task_comment comment join person author on author.id = comment.author_id
     where comment.task_id = $1 order by comment.number`,
    [taskId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
