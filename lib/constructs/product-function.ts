/** One product function: bundled, with its own role, exactly the settings it needs, and a log group that ends. */
import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV, type FunctionName, NEEDS } from '../../lambdas/aws/env.ts';
import { BUNDLING } from './bundling.ts';

export type SettingValues = Partial<Record<keyof typeof ENV, string>>;

export interface ProductFunctionProps {
  /** One name everywhere: file, construct id, log service, alarm, runbook heading. */
  name: FunctionName | 'activate-rule-set';
  settings?: SettingValues;
  memoryMb: number;
  timeout: Duration;
}

export class ProductFunction extends Construct {
  readonly fn: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ProductFunctionProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
    logGroup.grantWrite(this.role);
    this.fn = new NodejsFunction(this, 'Function', {
      entry: fileURLToPath(new URL(`../../lambdas/${props.name}.ts`, import.meta.url)),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      role: this.role,
      logGroup,
      environment: this.environment(props),
      bundling: {
        format: OutputFormat.ESM,
        target: BUNDLING.target,
        minify: BUNDLING.minify,
        charset: Charset.UTF8,
        mainFields: [...BUNDLING.mainFields],
        banner: BUNDLING.banner,
        esbuildArgs: { '--alias': Object.entries(BUNDLING.alias).map(([name, path]) => `${name}=${path}`) },
        externalModules: [],
        bundleAwsSDK: true,
      },
    });
  }

  private environment({ name, settings = {} }: ProductFunctionProps): Record<string, string> {
    const needs = name === 'activate-rule-set' ? [] : NEEDS[name];
    return Object.fromEntries(needs.map(key => [ENV[key], settings[key] ?? '']));
  }

  /** Permission for these actions on these resources, nothing more. */
  allow(actions: string[], resources: string[], conditions?: Record<string, Record<string, string>>): void {
    this.role.addToPolicy(new PolicyStatement({ actions, resources, ...(conditions && { conditions }) }));
  }
}
