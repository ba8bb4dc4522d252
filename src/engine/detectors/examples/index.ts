import type { ExamplesById } from '../../examples.ts';
import { examples as anthropic } from './anthropic.ts';
import { examples as awsAccessToken } from './aws-access-token.ts';
import { examples as basicauth } from './basicauth.ts';
import { examples as creditCard } from './credit-card.ts';
import { examples as crypto } from './crypto.ts';
import { examples as databaseConnectionString } from './database-connection-string.ts';
import { examples as deTaxId } from './de-tax-id.ts';
import { examples as digitalocean } from './digitalocean.ts';
import { examples as discordWebhookUrl } from './discord-webhook-url.ts';
import { examples as dopplerApiToken } from './doppler-api-token.ts';
import { examples as emailAddress } from './email-address.ts';
import { examples as esNie } from './es-nie.ts';
import { examples as esNif } from './es-nif.ts';
import { examples as gcpApiKey } from './gcp-api-key.ts';
import { examples as genericApiKey } from './generic-api-key.ts';
import { examples as github } from './github.ts';
import { examples as gitlab } from './gitlab.ts';
import { examples as huggingface } from './huggingface.ts';
import { examples as ibanCode } from './iban-code.ts';
import { examples as ipAddress } from './ip-address.ts';
import { examples as itFiscalCode } from './it-fiscal-code.ts';
import { examples as jwt } from './jwt.ts';
import { examples as linearApiKey } from './linear-api-key.ts';
import { examples as macAddress } from './mac-address.ts';
import { examples as npmAccessToken } from './npm-access-token.ts';
import { examples as openaiApiKey } from './openai-api-key.ts';
import { examples as password } from './password.ts';
import { examples as perplexityApiKey } from './perplexity-api-key.ts';
import { examples as phoneNumber } from './phone-number.ts';
import { examples as postmanApiToken } from './postman-api-token.ts';
import { examples as privateKey } from './private-key.ts';
import { examples as pulumiApiToken } from './pulumi-api-token.ts';
import { examples as pypiUploadToken } from './pypi-upload-token.ts';
import { examples as rubygemsApiToken } from './rubygems-api-token.ts';
import { examples as sendgridApiToken } from './sendgrid-api-token.ts';
import { examples as shopify } from './shopify.ts';
import { examples as slack } from './slack.ts';
import { examples as stripeAccessToken } from './stripe-access-token.ts';
import { examples as ukNhs } from './uk-nhs.ts';
import { examples as ukNino } from './uk-nino.ts';
import { examples as usItin } from './us-itin.ts';
import { examples as usSsn } from './us-ssn.ts';
import { examples as vault } from './vault.ts';

/** The examples of every detector, by id. */
export const examples: ExamplesById = {
  ...anthropic,
  ...awsAccessToken,
  ...basicauth,
  ...creditCard,
  ...crypto,
  ...databaseConnectionString,
  ...deTaxId,
  ...digitalocean,
  ...discordWebhookUrl,
  ...dopplerApiToken,
  ...emailAddress,
  ...esNie,
  ...esNif,
  ...gcpApiKey,
  ...genericApiKey,
  ...github,
  ...gitlab,
  ...huggingface,
  ...ibanCode,
  ...ipAddress,
  ...itFiscalCode,
  ...jwt,
  ...linearApiKey,
  ...macAddress,
  ...npmAccessToken,
  ...openaiApiKey,
  ...password,
  ...perplexityApiKey,
  ...phoneNumber,
  ...postmanApiToken,
  ...privateKey,
  ...pulumiApiToken,
  ...pypiUploadToken,
  ...rubygemsApiToken,
  ...sendgridApiToken,
  ...shopify,
  ...slack,
  ...stripeAccessToken,
  ...ukNhs,
  ...ukNino,
  ...usItin,
  ...usSsn,
  ...vault,
};
