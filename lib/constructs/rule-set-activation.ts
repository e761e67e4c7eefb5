/** Makes our receipt rule set the active one, safely: CloudFormation cannot, and the usual custom resource takes over blindly. */
import { CustomResource, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { InboundMail } from './inbound-mail.ts';
import { ProductFunction } from './product-function.ts';

export class RuleSetActivation extends Construct {
  readonly fn: ProductFunction;

  constructor(scope: Construct, id: string, props: { inbound: InboundMail; force: boolean }) {
    super(scope, id);
    this.fn = new ProductFunction(this, 'activate-rule-set', {
      name: 'activate-rule-set',
      memoryMb: 256,
      timeout: Duration.minutes(1),
    });
    // SES cannot scope these two actions to a resource; the function runs at deploy time only.
    this.fn.allow(['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'], ['*']);
    const resource = new CustomResource(this, 'Activation', {
      serviceToken: this.fn.fn.functionArn,
      resourceType: 'Custom::ActiveReceiptRuleSet',
      properties: { RuleSetName: props.inbound.ruleSetName, Force: String(props.force) },
    });
    resource.node.addDependency(props.inbound.rule, this.fn.role);
  }
}
