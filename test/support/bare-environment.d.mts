export function bareEnvironment(settings?: Readonly<Record<string, string>>): NodeJS.ProcessEnv;
