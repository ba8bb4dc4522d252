import { anthropic } from './anthropic.ts';
import { awsAccessToken } from './aws-access-token.ts';
import { basicauth } from './basicauth.ts';
import { creditCard } from './credit-card.ts';
import { crypto } from './crypto.ts';
import { databaseConnectionString } from './database-connection-string.ts';
import { deTaxId } from './de-tax-id.ts';
import type { Detector } from './define.ts';
import { digitalocean } from './digitalocean.ts';
import { discordWebhookUrl } from './discord-webhook-url.ts';
import { dopplerApiToken } from './doppler-api-token.ts';
import { emailAddress } from './email-address.ts';
import { esNie } from './es-nie.ts';
import { esNif } from './es-nif.ts';
import { gcpApiKey } from './gcp-api-key.ts';
import { genericApiKey } from './generic-api-key.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { huggingface } from './huggingface.ts';
import { ibanCode } from './iban-code.ts';
import { ipAddress } from './ip-address.ts';
import { itFiscalCode } from './it-fiscal-code.ts';
import { jwt } from './jwt.ts';
import { linearApiKey } from './linear-api-key.ts';
import { macAddress } from './mac-address.ts';
import { npmAccessToken } from './npm-access-token.ts';
import { openaiApiKey } from './openai-api-key.ts';
import { password } from './password.ts';
import { perplexityApiKey } from './perplexity-api-key.ts';
import { phoneNumber } from './phone-number.ts';
import { postmanApiToken } from './postman-api-token.ts';
import { privateKey } from './private-key.ts';
import { pulumiApiToken } from './pulumi-api-token.ts';
import { pypiUploadToken } from './pypi-upload-token.ts';
import { rubygemsApiToken } from './rubygems-api-token.ts';
import { sendgridApiToken } from './sendgrid-api-token.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { stripeAccessToken } from './stripe-access-token.ts';
import { ukNhs } from './uk-nhs.ts';
import { ukNino } from './uk-nino.ts';
import { usItin } from './us-itin.ts';
import { usSsn } from './us-ssn.ts';
import { vault } from './vault.ts';

/** Every detector, in the order of their files. A file that answers to several ids holds one issuer's formats. */
export const detectors: readonly Detector[] = [
  ...anthropic,
  awsAccessToken,
  basicauth,
  creditCard,
  crypto,
  databaseConnectionString,
  deTaxId,
  ...digitalocean,
  discordWebhookUrl,
  dopplerApiToken,
  emailAddress,
  esNie,
  esNif,
  gcpApiKey,
  genericApiKey,
  ...github,
  ...gitlab,
  ...huggingface,
  ibanCode,
  ipAddress,
  itFiscalCode,
  jwt,
  linearApiKey,
  macAddress,
  npmAccessToken,
  openaiApiKey,
  password,
  perplexityApiKey,
  phoneNumber,
  postmanApiToken,
  privateKey,
  pulumiApiToken,
  pypiUploadToken,
  rubygemsApiToken,
  sendgridApiToken,
  ...shopify,
  ...slack,
  stripeAccessToken,
  ukNhs,
  ukNino,
  usItin,
  usSsn,
  ...vault,
];
