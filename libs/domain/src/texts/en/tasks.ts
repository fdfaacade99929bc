/** What is said of tasks that were handed on. */
export const tasks = {
  'tasks.closed-above': 'The task above has been removed from control',
  'tasks.all-done': 'The tasks of all organisations of the list are over.',
  'tasks.all-cancelled': 'The tasks of all organisations of the list were cancelled.',
  'tasks.one-reopened': 'The task of an organisation of the list is under control again: {{body}}. {{reason}}',
  'tasks.one-joined': 'New organisations of the list “{{list}}” have a task of their own.',
  'tasks.parts-wait': 'A report can be submitted when the reports on these sub-tasks are accepted: {{parts}}.',
  'tasks.members-changed': 'The members have changed: {{body}}.',
  'tasks.joined-class': 'The organisation came into the list “{{list}}”. {{reason}}',
  'tasks.left-class': 'The organisation left the list “{{list}}”. {{reason}}',
  'parts-missing': 'Add at least one sub-task.',
  'parts-open':
    'The reports on these sub-tasks have to be accepted first: {{parts}}. A sub-task can also be cancelled.',
  'class-goes-on-below':
    'This task stands for a whole list: it comes back under control by itself with the task of one of its organisations.',
  'parent-not-open': 'The task above is in the state “{{state}}”, so its sub-task cannot be put to work again.',
  'hand-on-not-below': 'Work can be given only to people and organisations below you.',
  'redirect-has-it':
    'The task is already with the person who declined it. Choose somebody else, or give it back with an explanation.',
  'redirect-to-giver': 'He gave this task himself: choose somebody else. If it is not needed any more, cancel it.',
  'redirect-not-below': 'A part of a task can go only to people and organisations below whoever handed it on.',
  'redirect-outside-branch': 'A resolution can go only to people and organisations in the branch of whoever gave it.',
  'redirect-outside-list':
    'A list gives this task to this organisation, and it stays there: choose a person in it. If the organisation does not belong on the list, change the list.',
  'lead-missing': 'Nobody is chosen to get the tasks. Choose the new lead.',
  'hand-on-has-it': 'The task is already with whom you hand it on to. Choose somebody else.',
  'hand-on-past': 'That date is over. Name today or a later day.',
  'hand-on-past-parent':
    'A sub-task cannot be due later than the task itself, or than today where the task is late: {{parent}}.',
  'resolution-empty': 'Write the resolution: what is to be done.',
  'resolution-not-below': 'A resolution can be given only to people and organisations below you.',
  'resolution-to-self': 'A resolution is given to somebody else. Choose who is to do it.',
  'resolution-past': 'That date has passed. Name today or a later one.',
  'comment-empty': 'Write the comment.',
  'mention-cannot-see': 'Somebody you mention may not see this task. Take him off the list.',
} as const;
