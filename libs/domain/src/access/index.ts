export {
  type Actor,
  may,
  mayOnTask,
  maySeeTask,
  PERMISSIONS,
  type Permission,
  ROLE_PERMISSIONS,
  type TaskForPolicy,
} from './policy.js';
