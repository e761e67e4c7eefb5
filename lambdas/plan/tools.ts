/** The functions that change a plan, in one bundle: converse and remind get it as an argument and import only its type. */
import { ageThanks } from './age-thanks.ts';
import { completeStep, releaseLater, reopenStep, rezonePlan, skipStep, snoozeStep } from './change-steps.ts';
import { retailorPlan } from './retailor-plan.ts';

export const planTools = { retailorPlan, releaseLater, snoozeStep, completeStep, skipStep, reopenStep, ageThanks, rezonePlan };

export type PlanTools = typeof planTools;
