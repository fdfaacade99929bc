import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Radio, Select } from 'antd';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ClassRule, MemberKind } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { BodySelect } from './body-select.js';

export type RuleDraft = Pick<
  ClassRule,
  'memberKind' | 'memberTags' | 'memberEveryTag' | 'memberBranchId' | 'memberThrough'
>;

const KINDS: readonly MemberKind[] = ['school', 'municipal_authority', 'institute', 'ministry', 'body'];
const THROUGH = ['curator', 'mentor'] as const;
const NOBODY = '';

interface Props {
  rule: ClassRule;
  draft: RuleDraft;
  onDraft: (draft: RuleDraft) => void;
}

/** The rule as it is being changed: a kind, tags, a branch. */
export function ClassRuleForm({ rule, draft, onDraft }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useQueryClient();
  const save = api.useMutation('put', '/api/directory/organisations/{id}/class-rule', {
    onSettled: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ params: { path: { id: rule.id } }, body: { version: rule.version, ...draft } });
  };
  const isClass = draft.memberKind !== null;
  return (
    <form className="panel stack rule-form" onSubmit={submit}>
      {save.isSuccess && <Alert type="success" showIcon role="status" title={t('classChanges.rule.saved')} />}
      {save.isError && <ProblemNotice title={t('view.failed')} error={save.error} />}
      <div>
        <label htmlFor={`${id}-kind`}>{t('classChanges.rule.kind')}</label>
        <Select
          id={`${id}-kind`}
          value={draft.memberKind ?? NOBODY}
          options={[
            ...KINDS.map((kind) => ({ value: kind, label: t(`words.organisationKind.${kind}`) })),
            { value: NOBODY, label: t('classChanges.rule.oneAddressee') },
          ]}
          onChange={(chosen) => onDraft({ ...draft, memberKind: KINDS.find((kind) => kind === chosen) ?? null })}
        />
      </div>
      {isClass && (
        <>
          <div>
            <label htmlFor={`${id}-tags`}>{t('classChanges.rule.tags')}</label>
            <Select
              id={`${id}-tags`}
              mode="tags"
              tokenSeparators={[',']}
              aria-describedby={`${id}-hint`}
              value={[...draft.memberTags]}
              options={rule.knownTags.map((tag) => ({ value: tag, label: tag }))}
              onChange={(memberTags) => onDraft({ ...draft, memberTags })}
            />
            <p id={`${id}-hint`} className="record-sub">
              {t('classChanges.rule.tagsHint')}
            </p>
          </div>
          {draft.memberTags.length > 1 && (
            <div>
              <span id={`${id}-every`}>{t('classChanges.rule.every')}</span>
              <div>
                <Radio.Group
                  aria-labelledby={`${id}-every`}
                  value={draft.memberEveryTag}
                  options={[
                    { value: false, label: t('classChanges.rule.everyChoice.any') },
                    { value: true, label: t('classChanges.rule.everyChoice.all') },
                  ]}
                  onChange={({ target }) => onDraft({ ...draft, memberEveryTag: target.value as boolean })}
                />
              </div>
            </div>
          )}
          <div>
            <label htmlFor={`${id}-through`}>{t('classChanges.rule.through')}</label>
            <Select
              id={`${id}-through`}
              value={draft.memberThrough ?? NOBODY}
              options={[
                { value: NOBODY, label: t('classChanges.rule.throughChoice.own') },
                ...THROUGH.map((value) => ({ value, label: t(`classChanges.rule.throughChoice.${value}`) })),
              ]}
              onChange={(chosen) => onDraft({ ...draft, memberThrough: THROUGH.find((one) => one === chosen) ?? null })}
            />
          </div>
          <div>
            <label htmlFor={`${id}-branch`}>{t('classChanges.rule.branch')}</label>
            <BodySelect
              id={`${id}-branch`}
              value={draft.memberBranchId}
              {...(rule.memberBranchId !== null && { known: { id: rule.memberBranchId, name: rule.branchName ?? '' } })}
              nothing={
                rule.aboveName === null
                  ? t('classChanges.rule.branchEverywhere')
                  : t('classChanges.rule.branchOwn', { name: rule.aboveName })
              }
              onChange={(memberBranchId) => onDraft({ ...draft, memberBranchId })}
            />
          </div>
        </>
      )}
      <div>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('classChanges.rule.save')}
        </Button>
      </div>
    </form>
  );
}
