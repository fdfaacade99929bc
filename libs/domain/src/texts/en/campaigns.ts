import { codesOf } from '../codes-of.js';
import { entries } from '../entries/en.js';

/** Collection of values for a monitoring: why an entry, a form or a campaign was not taken. */
export const campaigns = {
  'not-found-campaign': 'There is no such collection of values, or it is not of your branch.',
  'not-found-campaign_form': 'The collection has no form of this organisation, or it is not of your branch.',
  'not-found-score': 'This indicator has not been counted for the organisation yet.',
  'campaign-there': 'Values are collected for this task already.',
  'campaign-task-over': 'The task is over: it is too late to collect values for it.',
  'campaign-not-monitoring':
    'Values are collected for a monitoring. Change the kind of the row or choose another task.',
  'campaign-period': 'The period ends before it begins. Swap the days.',
  'campaign-without-indicators': 'This version of the catalogue has no indicators: there is nothing to ask.',
  'campaign-without-organisations':
    'There is nobody to ask: the task was not given to a list of organisations, or nobody is in it. List the organisations.',
  'measures-two-ways':
    'The catalogue asks “{{measure}}” in two ways: in two units or with different words. Mend it in the next version.',
  'campaign-locked': 'The collection is locked. Ask the coordinator to open the form, and say why.',
  'campaign-not-locked': 'The forms are open as it is. Reload the page.',
  'campaign-incomplete':
    'The task cannot be closed: forms not sent are {{count}} ({{names}}). Wait for them, or allow the collection to be closed with what there is.',
  'unlocking-without-reason': 'Write why the form is opened again.',
  'stale-form':
    'While the page was open, somebody else changed the form: {{who}}. Reload the page, look at what is new and try again.',
  'entries-unanswered':
    'Fields without an answer: {{count}}, the first is “{{measure}}”. Write a value or choose why there is none.',
  'entries-doubtful':
    'Fields that look odd: {{count}}, the first is “{{measure}}”. Check them, and confirm if all is right.',
  ...codesOf('entry', entries),
  'scores-file.sums': 'Sums',
  'scores-file.organisation': 'Organisation',
  'scores-file.district': 'District',
  'scores-file.in-all': 'In all: {{what}}',
  'scores-file.in-section': 'Section {{number}}: {{what}}',
  'scores-file.points': 'points',
  'scores-file.most': 'of the most possible',
  'scores-file.scored': 'indicators with points',
  'scores-file.evaluated': 'indicators counted',
  'scores-file.hole-count': 'holes of the scale',
  'scores-file.no-value-count': 'without data',
  'scores-file.points-of': '{{code}}, points',
  'scores-file.unscored': 'no points by the order',
  'scores-file.hole': 'a hole of the scale',
  'scores-file.no-value': 'no data',
  'field-name.section': 'section',
  'field-name.districtId': 'district',
  'field-name.lack': 'what is lacking',
  'field-name.catalogueId': 'catalogue',
  'field-name.codes': 'indicators',
  'field-name.dueOn': 'day the forms are due',
  'field-name.closing': 'when to close',
  'field-name.organisationIds': 'organisations',
  'field-name.entries': 'fields of the form',
  'field-name.confirmed': 'confirmation',
  'field-name.missing': 'why there is no value',
};
