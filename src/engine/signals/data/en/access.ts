import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(door|gate|alarm|entry|access|key|keypad|garage|safe|server room|back door|master|building|lift|service|wifi|wi-fi|guest|admin|lab|router|vpn|override) (code|codes|pin|pins|password|passwords|combination|passcode|login|key|pass|wifi|wi-fi|credentials)',
    '(badge|staff|employee) (number|no|id|code)',
  ],
  openers: [
    '(badge|keycard|key card|id card|access card|visitor pass|swipe card|pass) (selfie|pic|photo|picture|number|numbers|no|id|code|barcode|qr|close-up|closeup|chip side)',
    '(badge|keycard|pass|key) (opens|works|unlocks|gets you|lets you) (every|all|any|anything|everywhere|the|in)',
    '(spare |master |)(key|keys|keycard|badge) (to|for|of) (the |our )(* |)(server room|lab|office|warehouse|door|gate|depot|safe|plant|back door|building|cage|store|yard) (is|are|hangs|hang|sits|lives|lies|under|behind|in|on|hidden|taped)',
    '(wifi|wi-fi|password|pin|login) ... (is|are|still|remains|=|:|was) (still |always |just |the |)(* |)({n}|admin*|password*|the (build year|founding year|year we *|year|birthday|company name|postcode|date)|same|written|on the|stuck|taped|unchanged|default|backwards)',
    "(alarm|door|gate|entry|access|safe|keypad|garage|building|lab|vault) code ... (is|=|:|was) (still |always |just |the |)(the |our |my |)(founding year|build year|year we *|year|birthday|birth year|company name|postcode|date|same|default|street number|house number|ceo's *|boss's *)",
    '(nobody|no one|never) (changed|changes|has changed) (it|the (code|password|pin|lock|locks))',
  ],
  holes: [
    "(side|back|front|rear|fire|smokers'?|roller|loading|service|cellar|basement|delivery|garage|emergency) (door|doors|gate|shutter|exit|entrance|window|dock) ... (never|doesn't|does not|isn't|not|won't|always|stays|stops|wide|propped|unlocked|broken|open|opens|latch*|lock*|jammed|wedge*)",
    '(no|without any|not a single|zero|dead|fake|broken|blind) (cameras|camera|cctv|alarm|alarms|guard|guards|security|watchman|lock|locks|fence) (at all |)(in|at|on|by|behind|facing|after|from|over|until|till|there|around|between)',
    "(camera|cameras|cctv|alarm|alarms|motion sensor*|floodlight*|fence|scanner|turnstile*|lock|intercom) ... ((is|are|been|switched|turned) off|broken|dead|down|disabled|out of order|don't work|doesn't work|not working|not connected|unplugged|fake|dummy|has a hole|blind|not recording|never recorded)",
    '(security|guard|guards|watchman|night watch|porter|reception|night guard|night porter|patrol) (only |always |usually |just |)(does|do|makes|make|has|have|leaves|leave|sleeps|asleep|sleeping|is asleep|goes|go|takes|walks|starts|comes|is off|is on holiday|are off|change|changes|switch|finish|finishes|ends) ... (round|rounds|at|until|till|between|home|break|shift|coffee|asleep|before|after|lunch|nap|minutes|every|holiday)',
    "(guard's|guards are|watchman's|security's|security is|guard is|watchman is|reception is|porter is|nobody is at) ... (on (holiday|break|leave)|asleep|sleeping|off sick|off until|unmanned|not manned|empty (from|after|until)|no replacement|gone by|gone after)",
    '(anyone|anybody|you|i|we|everyone) (can|could|just|simply|always) (just |easily |always |simply |)(tailgate|walk (right |straight |)(in|through|past|out)|walked (right |straight |)(in|through|past)|get (in|inside|through|past)|sneak (in|past)|slip (in|through|past)|climb (over|in|through)|squeeze (in|through)|stroll* (in|past)|let (yourself|yourselves|myself) in|steal a)',
    '(walk|walked|get|got|sneak|snuck|climb|climbed) (right |straight |)(in|inside|out) (through|via|by|from|at|past|over) (the|our) (* |)(gate|door|window|roller shutter|shutter|fence|loading *|back|railway side|dock|side|roof|garage|car park|smokers*|yard)',
    '(badge|pass|keycard|key|login|account) (of (a|an|my) (* |)(ex|former|old) *|that expired|expired|still works|still opens|never (expires|expired|deactivated))',
    '(expired|old|lost|borrowed|any) (badge|pass|keycard|key|card) (still |)(works|opens|gets|lets)',
    '(place|site|building|yard|warehouse|office|plant|depot|lab) is (basically |pretty much |totally |practically |completely |wide |just |)(open|empty|unguarded|unlocked|unattended|deserted)',
  ],
  places: [
    '(office|plant|factory|warehouse|depot|lab|hq|headquarters|site|building|server room|loading bay|loading dock|hall|yard|workshop|shop floor|clinic|hospital|campus)',
  ],
};
