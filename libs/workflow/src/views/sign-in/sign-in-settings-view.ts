import type { SignInSettings } from '@domain/sign-in';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { signInSettings } from '../../sign-in/settings.js';

/** What an administrator has settled about signing in. */
@Injectable()
export class SignInSettingsView {
  constructor(private readonly dataSource: DataSource) {}

  run(): Promise<SignInSettings & { version: number }> {
    return signInSettings(this.dataSource.manager);
  }
}
