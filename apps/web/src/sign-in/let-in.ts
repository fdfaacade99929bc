import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '../api/problem.js';
import type { Session } from '../api/types.js';
import { beginSession } from '../shell/session.js';

/** What a page that lets somebody in shows: its own first step, the question for a code, or how to set one up. */
export type SignInStep = 'first' | 'code' | 'enrol';

const STEP_OF_REFUSAL: Readonly<Record<string, SignInStep>> = {
  'second-factor-needed': 'code',
  'second-factor-to-set-up': 'enrol',
};

export interface LetIn {
  readonly step: SignInStep;
  /** The page he came for opens. */
  readonly onSession: (session: Session) => void;
  /** Goes on to the second step where that is what the server asks for. */
  readonly onRefusal: (error: unknown) => void;
}

/** Only an address inside this site: a link from a letter must not lead elsewhere after sign-in. */
function insideAddress(from: string): string {
  return /^\/(?!\/|\\)/.test(from) ? from : '/';
}

export function useLetIn(from: string, firstStep: SignInStep = 'first'): LetIn {
  const router = useRouter();
  const [step, setStep] = useState<SignInStep>(firstStep);
  return {
    step,
    onSession: (session) => {
      beginSession(session);
      router.history.replace(insideAddress(from));
    },
    onRefusal: (error) => setStep((now) => STEP_OF_REFUSAL[asProblem(error).code] ?? now),
  };
}

/** The refusal that is no trouble but the way to the second step. */
export function asksForSecondStep(error: unknown): boolean {
  return asProblem(error).code in STEP_OF_REFUSAL;
}
