import { mayKeepRegister } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ConsultationEntity } from '@storage';
import { DataSource } from 'typeorm';
import { taskForPolicy } from './access/task-for-policy.js';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput, Conflict, Forbidden, NotFound } from './acting/errors.js';
import { lockTask } from './tasks/change-task.js';
import { skipDecisionLetter } from './tasks/settle-reminders.js';
import { todayOf } from './tasks/today-of.js';

/**
 * Writes the answer to a request into the register. It stands: who answered otherwise later writes a new request down.
 * @throws NotFound, Forbidden, Conflict `consultation-answered`, BadInput `consultation-empty`, `consultation-ahead`
 */
@Injectable()
export class AnswerConsultation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    number: number;
    answer: string;
    answeredOn?: LocalDate;
    actor: ActingPerson;
  }): Promise<void> {
    const { taskId, number, actor } = input;
    const answer = input.answer.trim();
    if (answer === '') throw new BadInput('consultation-empty', 'answer');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task, participants } = await lockTask(manager, taskId);
      if (!mayKeepRegister(actor, await taskForPolicy(manager, task, participants))) throw new Forbidden();
      const request = await manager.findOneBy(ConsultationEntity, { taskId, number });
      if (request === null) throw new NotFound('consultation', `${taskId}/${number}`);
      if (request.answer !== null) throw new Conflict('consultation-answered');
      const today = await todayOf(manager, task, now);
      const answeredOn = input.answeredOn ?? today;
      if (answeredOn > today || answeredOn < request.askedOn) throw new BadInput('consultation-ahead', 'answeredOn');
      await manager.save(Object.assign(request, { answer, answeredOn, answeredBy: actor.personId }));
      for (const rung of ['consultation-asked', 'consultation-late'] as const)
        await skipDecisionLetter(manager, taskId, rung, number, 'consultation_answered', now);
    });
  }
}
