/** One product function: bundled, with its own role, exactly the settings it needs, and a log group that ends. */
import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV, type FunctionName, NEEDS } from '../../lambdas/aws/env.ts';

export type SettingValues = Partial<Record<keyof typeof ENV, string>>;

export interface ProductFunctionProps {
  /** One name everywhere: file, construct id, log service, alarm, runbook heading. */
  name: FunctionName | 'activate-rule-set';
  settings?: SettingValues;
  memoryMb: number;
  timeout: Duration;
}

/** mailparser and its tables are CommonJS inside an ESM bundle. */
const BANNER = "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);";

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
        target: 'node24',
        minify: true,
        // Word and charset tables are not ASCII: escaped they would be half as large again.
        charset: Charset.UTF8,
        mainFields: ['module', 'main'],
        banner: BANNER,
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
