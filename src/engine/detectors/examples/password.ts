import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  password: {
    flags: [
      `wifi is OurGuests, passphrase is ‹${'lantern'}${4821}fish›, welcome!`,
      `the admin password: "‹${'Tulip'}!${77}kettle›"`,
      `la clave del panel sigue siendo ‹${'Tortuga'}!${504}›, ya ves`,
      `Das Passwort lautet ‹${'Regen'}${2203}schirm›.`,
    ],
    passes: [
      'password1 is not a password, it is a cry for help',
      'My password is 8characters long, is that enough?',
      'the password is "password123"',
      "j'ai encore oublié mon mot de passe",
      'The password is longer than yours',
      'password policy: see https://example.com/policy2026',
      'Forgot the password? It was on the 24th of May.',
    ],
  },
};
