import { token } from './support/token.ts';

export const stripeAccessToken = token({
  id: 'stripe-access-token',
  title: 'Stripe API key',
  source: 'https://docs.stripe.com/keys',
  keywords: ['sk_test', 'sk_live', 'sk_prod', 'rk_test', 'rk_live', 'rk_prod'],
  pattern: /[sr]k_(?:test|live|prod)_[A-Za-z0-9]{10,99}/,
});
