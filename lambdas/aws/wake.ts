/** One schedule a person in EventBridge Scheduler: "wake me at the next due instant". Truth stays in the table. */
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';

export interface Wake {
  /** Makes or moves the person's schedule; an instant that is past, or nearly so, becomes a minute from now. */
  set(personId: string, at: string): Promise<void>;
  /** No schedule there is no error. */
  clear(personId: string): Promise<void>;
}

export interface WakeSettings {
  scheduleGroup: string;
  scheduleRoleArn: string;
  dueQueueArn: string;
  dueDeadLetterArn: string;
}

/** `nowMs` tells the time; the schedule's name is the person's id, so a repeat lands on the same schedule. */
export function openWake(settings: WakeSettings, nowMs: () => number, client = new SchedulerClient({ maxAttempts: 4 })): Wake {
  return {
    async set(personId, at) {
      const input = scheduleInput(settings, personId, at, nowMs());
      try {
        await client.send(new CreateScheduleCommand(input));
      } catch (error) {
        if ((error as Error).name !== 'ConflictException') throw error;
        try {
          await client.send(new UpdateScheduleCommand(input));
        } catch (gone) {
          // It fired and deleted itself between the two calls: the next try creates it.
          if ((gone as Error).name !== 'ResourceNotFoundException') throw gone;
          await client.send(new CreateScheduleCommand(input));
        }
      }
    },
    async clear(personId) {
      try {
        await client.send(new DeleteScheduleCommand({ GroupName: settings.scheduleGroup, Name: personId }));
      } catch (error) {
        if ((error as Error).name !== 'ResourceNotFoundException') throw error;
      }
    },
  };
}

/** Everything Scheduler is told. `at()` has whole seconds and no zone letter; the zone is said beside it. */
export function scheduleInput(settings: WakeSettings, personId: string, at: string, nowMs: number): CreateScheduleCommandInput {
  const instant = new Date(Math.max(Date.parse(at), nowMs + 60_000)).toISOString().slice(0, 19);
  return {
    GroupName: settings.scheduleGroup,
    Name: personId,
    ScheduleExpression: `at(${instant})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: settings.dueQueueArn,
      RoleArn: settings.scheduleRoleArn,
      Input: JSON.stringify({ personId }),
      RetryPolicy: { MaximumRetryAttempts: 20, MaximumEventAgeInSeconds: 86_400 },
      ...(settings.dueDeadLetterArn && { DeadLetterConfig: { Arn: settings.dueDeadLetterArn } }),
    },
  };
}
