import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Organisation } from '../api/types.js';
import { DisclosureButton } from '../parts/disclosure.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { type RecordColumn, RecordFrame, RecordRow } from '../parts/record-table.js';
import { OrganisationName, useOrganisationColumns } from './organisation-columns.js';

/** So many of a level are shown at first, and so many more with every press. */
const LEVEL_PAGE = 50;
const MOST_AT_ONCE = 500;

/** The tree of organisations; a level is asked for when it is opened, a piece at a time. The top stands open. */
export function OrganisationTree() {
  const { t } = useTranslation();
  const columns = useOrganisationColumns();
  return (
    <RecordFrame caption={t('directory.organisations')} columns={columns}>
      <TreeLevel below="top" depth={0} columns={columns} />
    </RecordFrame>
  );
}

interface LevelProps {
  below: string;
  depth: number;
  columns: readonly RecordColumn<Organisation>[];
}

function TreeLevel({ below, depth, columns }: LevelProps) {
  const { t } = useTranslation();
  const [size, setSize] = useState(LEVEL_PAGE);
  const level = api.useQuery(
    'get',
    '/api/directory',
    { params: { query: { below, pageSize: size } } },
    { placeholderData: keepPreviousData },
  );
  if (level.isPending || level.isError) {
    return (
      <tr role="row">
        <td role="cell" colSpan={columns.length}>
          {level.isError ? (
            <ProblemNotice title={t('view.failed')} error={level.error} />
          ) : (
            <span role="status" className="soft">
              {t('view.loading')}
            </span>
          )}
        </td>
      </tr>
    );
  }
  const { organisations, organisationTotal } = level.data;
  const left = organisationTotal - organisations.length;
  return (
    <>
      {organisations.map((row) => (
        <TreeBranch key={row.id} row={row} depth={depth} columns={columns} />
      ))}
      {left > 0 && (
        <tr role="row">
          <td role="cell" colSpan={columns.length} style={{ paddingLeft: indentOf(depth) }}>
            {size < MOST_AT_ONCE ? (
              <Button
                size="small"
                loading={level.isPlaceholderData}
                onClick={() => setSize(Math.min(size + LEVEL_PAGE, MOST_AT_ONCE))}
              >
                {t('directory.more', { count: left })}
              </Button>
            ) : (
              <span className="soft">{t('directory.tooMany', { count: left })}</span>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

function TreeBranch({ row, depth, columns }: Omit<LevelProps, 'below'> & { row: Organisation }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(depth === 0);
  const [name, ...others] = columns;
  if (name === undefined) throw new Error('A table of organisations has a column for the name');
  const inTree: RecordColumn<Organisation> = {
    ...name,
    cell: (body) => (
      <div className="tree-name" style={{ paddingLeft: indentOf(depth) }}>
        {body.below > 0 && (
          <DisclosureButton
            label={String(body.below)}
            spokenLabel={t('directory.openLevel', { name: body.name, count: body.below })}
            isOpen={isOpen}
            onPress={() => setIsOpen(!isOpen)}
          />
        )}
        <OrganisationName row={body} />
      </div>
    ),
  };
  return (
    <>
      <RecordRow columns={[inTree, ...others]} row={row} />
      {isOpen && row.below > 0 && <TreeLevel below={row.id} depth={depth + 1} columns={columns} />}
    </>
  );
}

const INDENT = 20;

function indentOf(depth: number): number {
  return depth * INDENT;
}
