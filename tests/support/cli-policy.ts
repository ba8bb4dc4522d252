/** A policy for the commands' tests: code names, addresses, one rule for official accounts. */
export const policy = `schema: 1
id: acme-social
version: 42
organisation:
  name: Acme Robotics
  accounts: {x: [acmerobotics]}
contacts:
  - {id: comms, name: Communications, email: comms@acme.example}
lists:
  codenames: {terms: [Project Falcon, Bluebird]}
rules:
  - id: code-names
    category: confidential
    level: hold
    title: Possible confidential data
    why: Code names tell competitors what we are working on.
    when: {list: codenames}
    fixes: [{remove: true}, {askReview: comms}]
    examples:
      flags: ["‹Project Falcon› ships in May!"]
      passes: [Saw a peregrine falcon today]
  - id: addresses
    category: personal-data
    level: warning
    title: Somebody's address
    why: Addresses belong to the people who have them.
    when: {detector: email-address}
    examples:
      flags: ["Write to ‹jane.roe@mail.example›"]
      passes: [Write to Jane]
  - id: no-swearing
    category: brand
    level: block
    title: House style
    why: On our own account we keep a civil tongue.
    when: {terms: [damn]}
    scope: {sites: [x], accounts: [official]}
    examples:
      flags: ["‹Damn› it"]
      passes: [Darn it]
`;
