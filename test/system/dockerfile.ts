import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bareEnvironment } from '../support/bare-environment.mjs';

interface Step {
  readonly instruction: string;
  readonly words: string;
}

export interface BuiltImage {
  /** Where the image's `/` lies here. */
  readonly root: string;
  /** The image's own environment, paths pointing here. */
  readonly environment: Readonly<Record<string, string>>;
  readonly workFolder: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
  readonly user: string;
}

/**
 * Does what a Dockerfile says in folders of this machine, for want of an engine: each stage is a folder, COPY copies what
 * .dockerignore lets through, RUN runs. What it cannot do without an engine it leaves out: the base image and the packages it
 * installs, whose place this machine takes, and owners. An instruction it does not know is an error.
 */
export function buildWithoutEngine(project: string, into: string): BuiltImage {
  const stages = new Map<string, string>();
  let image = emptyImage('');
  for (const { instruction, words } of stepsOf(path.join(project, 'Dockerfile'))) {
    if (instruction === 'FROM') {
      image = emptyImage(path.join(into, String(stages.size)));
      stages.set(/ AS (\S+)$/i.exec(words)?.[1] ?? String(stages.size), image.root);
    } else {
      image = does(instruction, words, image, { project, stages });
    }
  }
  return image;
}

function emptyImage(root: string): BuiltImage {
  return { root, environment: {}, workFolder: root, entrypoint: [], command: [], healthcheck: [], user: 'root' };
}

function stepsOf(dockerfile: string): Step[] {
  const text = readFileSync(dockerfile, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [instruction = '', ...rest] = line.split(' ');
      return { instruction, words: rest.join(' ').trim() };
    });
}

function does(
  instruction: string,
  words: string,
  image: BuiltImage,
  from: { project: string; stages: Map<string, string> },
): BuiltImage {
  switch (instruction) {
    case 'WORKDIR': {
      const workFolder = path.join(image.root, words);
      mkdirSync(workFolder, { recursive: true });
      return { ...image, workFolder };
    }
    case 'ENV': {
      const pairs = words.split(' ').map((pair) => pair.split('=') as [string, string]);
      const here = pairs.map(
        ([name, value]) => [name, value.startsWith('/') ? path.join(image.root, value) : value] as const,
      );
      return { ...image, environment: { ...image.environment, ...Object.fromEntries(here) } };
    }
    case 'COPY':
      copy(words, image.workFolder, from);
      return image;
    case 'RUN':
      if (words.startsWith('apt-get')) return image;
      execFileSync('sh', ['-c', words], {
        cwd: image.workFolder,
        env: bareEnvironment(image.environment),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return image;
    case 'USER':
      return { ...image, user: words };
    case 'ENTRYPOINT':
      return { ...image, entrypoint: JSON.parse(words) as string[] };
    case 'CMD':
      return { ...image, command: JSON.parse(words) as string[] };
    case 'HEALTHCHECK':
      return { ...image, healthcheck: JSON.parse(words.slice(words.indexOf('['))) as string[] };
    case 'EXPOSE':
    case 'VOLUME':
      return image;
    default:
      throw new Error(`The Dockerfile says ${instruction}, which this check does not know how to do`);
  }
}

function copy(words: string, workFolder: string, from: { project: string; stages: Map<string, string> }): void {
  const parts = words.split(/\s+/);
  const flags = parts.filter((part) => part.startsWith('--'));
  const paths = parts.slice(flags.length);
  const stage = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
  const sourceRoot = stage === undefined ? from.project : from.stages.get(stage);
  if (sourceRoot === undefined) throw new Error(`COPY from an unknown stage: ${words}`);
  const lets = stage === undefined ? allowedBy(path.join(from.project, '.dockerignore')) : () => true;
  const target = paths.at(-1) ?? '';
  for (const source of paths.slice(0, -1).flatMap((name) => expanded(sourceRoot, name))) {
    const found = path.join(sourceRoot, source);
    if (!existsSync(found)) throw new Error(`COPY ${source}: it is not there`);
    const isInto = target.endsWith('/') && !statSync(found).isDirectory();
    cpSync(found, path.join(workFolder, target, isInto ? path.basename(source) : ''), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => lets(path.relative(sourceRoot, file)),
    });
  }
}

/** `folder/*.mjs` → the files it stands for. */
function expanded(root: string, name: string): string[] {
  const { dir, base } = path.parse(name);
  if (!base.startsWith('*')) return [name];
  const ending = base.slice(1);
  return readdirSync(path.join(root, dir))
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(dir, file));
}

/** Of .dockerignore's forms only those used: everything is left out but what `!name` lets in, less the `**` endings. */
function allowedBy(dockerignore: string): (file: string) => boolean {
  const patterns = readFileSync(dockerignore, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [first, ...rest] = patterns;
  const names = rest.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const endings = rest.filter((line) => line.startsWith('**/*')).map((line) => line.slice('**/*'.length));
  if (first !== '*' || names.length + endings.length !== rest.length) {
    throw new Error(`.dockerignore says what this check does not know: ${patterns.join(' ')}`);
  }
  return (file) =>
    file === '' || (names.includes(file.split(path.sep)[0] ?? '') && !endings.some((ending) => file.endsWith(ending)));
}
