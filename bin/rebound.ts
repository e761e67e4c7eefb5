/** The CDK app: one stack an environment. cdk.json points here. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ConfigError, readConfig } from '../lib/config.ts';
import { ReboundStack } from '../lib/rebound-stack.ts';

const app = new App();
try {
  const config = readConfig(app.node);
  new ReboundStack(app, `rebound-${config.environment}`, { config });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
