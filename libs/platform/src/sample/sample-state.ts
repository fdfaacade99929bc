/** How the sample beside a real instance is doing. `not-offered`: this instance was not started by `up` on this machine. */
export type SampleState = 'not-offered' | 'absent' | 'starting' | 'running' | 'failed';
