import type { Phrases } from '../support/lexicon.ts';

export const topics = [
  'pay',
  'working-conditions',
  'union',
  'safety',
  'whistleblowing',
  'discrimination',
  'harassment-reports',
  'health',
  'elections',
] as const;
/** What the law lets employees discuss. */
export type Topic = (typeof topics)[number];

/** Something in a sentence that makes it more, or less, of a view. */
export interface Cue {
  readonly weight: number;
  readonly phrases: Phrases;
}

/**
 * Everything that the signals must know of a language: phrases with grammar, in the notation of `Phrases`. A folder a language, a
 * file a group; all have the same shape, so that a translator sees what is wanted, and the compiler what is missing. What a
 * language says in no such way is an empty list.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly access: {
    /** Names of what opens something, which a number beside them gives away. */
    readonly codes: Phrases;
    /** Gives away what opens something: a key's place, a badge's picture, a password. */
    readonly openers: Phrases;
    /** Where and when nobody watches, and what does not lock. */
    readonly holes: Phrases;
    /** Places where people work. */
    readonly places: Phrases;
  };
  readonly grammar: {
    /** Turns round what follows within two words. */
    readonly negations: Phrases;
    /** Passes on what somebody else says. */
    readonly reporting: Phrases;
    /** The writer, alone or with others. */
    readonly firstPerson: Phrases;
    /** The writer with others: `we`, `our`. */
    readonly us: Phrases;
    /** The writer speaks of themselves: no contempt for others. */
    readonly oneself: Phrases;
    /** The organisation and one's place in it, when it is not named. */
    readonly employment: Phrases;
    /** What an organisation has, when somebody inside says `our`. */
    readonly belongings: Phrases;
    /** Friends' words: where they stand, insults are not meant. */
    readonly banter: Phrases;
  };
  readonly anger: {
    /** Says outright that the writer is angry. */
    readonly outbursts: Phrases;
  };
  readonly care: {
    /** A customer in want of help: an order, a refund, a broken thing. */
    readonly troubles: Phrases;
    /** Asks somebody to see to it. */
    readonly appeals: Phrases;
  };
  readonly customers: {
    /** A customer without a name, as one of ours. */
    readonly ours: Phrases;
    /** What one does not tell of a customer. */
    readonly dealings: Phrases;
    /** Tells of a customer in any case: a visit, a contract won or lost. */
    readonly visits: Phrases;
  };
  readonly disclaimer: {
    /** Says that the view is the writer's own. */
    readonly wordings: Phrases;
  };
  readonly disclosure: {
    /** Says that the writer works for, or is paid by, whom they speak of. */
    readonly wordings: Phrases;
  };
  readonly disparagement: {
    /** Contempt for people. */
    readonly insults: Phrases;
    /** Runs a product or a firm down. */
    readonly scorn: Phrases;
    /** Says of somebody that they did wrong: lied, cheated, stole. */
    readonly accusations: Phrases;
    /** People whom contempt is aimed at, without a name: management, a customer, a department. */
    readonly targets: Phrases;
  };
  /** What turns alarming words into harmless ones. */
  readonly elsewhere: {
    /** Says that it is public by now. */
    readonly announced: Phrases;
    /** Games, films, novels and dreams: what happens there happens to nobody. */
    readonly fiction: Phrases;
    /** Families, neighbours, clubs: what is secret or promised there is no employer's. */
    readonly home: Phrases;
    /** Declines to tell. */
    readonly refusal: Phrases;
    /** What friends threaten each other over: an episode told, the last biscuit. */
    readonly trifles: Phrases;
  };
  readonly harassment: {
    /** Attacks the person spoken to. */
    readonly abuse: Phrases;
    /** Says or hints that somebody will be hurt. */
    readonly threats: Phrases;
    /** Runs down people for what they are. */
    readonly hate: Phrases;
    /** What people are called who are despised: names, meant for somebody when a person is spoken of. */
    readonly names: Phrases;
    /** What is said of people who are despised: adjectives that things get too, so that somebody must be meant. */
    readonly slights: Phrases;
    /** Foul words. Alone they hurt nobody. */
    readonly foul: Phrases;
    /** Whoever is spoken to. */
    readonly addressed: Phrases;
    /** Whoever is spoken about. */
    readonly others: Phrases;
  };
  readonly identity: {
    /** Shows that the writer is one of the organisation, without meaning to disclose it. */
    readonly wordings: Phrases;
  };
  readonly insider: {
    /** Results and guidance. */
    readonly figures: Phrases;
    /** Takeovers, mergers, rounds of money. */
    readonly deals: Phrases;
    /** Says that it has not been told to everybody, or will be. */
    readonly foreknowledge: Phrases;
    /** Says how one comes to know: what crossed one's desk, what one typed or overheard. */
    readonly sources: Phrases;
    /** Tells others to buy or sell shares. */
    readonly tips: Phrases;
  };
  readonly legal: {
    /** Proceedings: lawsuits, settlements, patents, investigations. */
    readonly proceedings: Phrases;
    /** Owns up, or puts the blame on us. */
    readonly liability: Phrases;
    /** Our lawyers, and whoever else is seldom spoken of without a case. */
    readonly counsel: Phrases;
  };
  readonly nonPublic: {
    /** Says that what is told is not meant to be public, whatever it is about. */
    readonly secrecy: Phrases;
    /** Says so where work is spoken of; elsewhere it is about surprises, finales and birthdays. */
    readonly discretion: Phrases;
    /** News from inside where one of us tells it: plans, prototypes, cuts. */
    readonly plans: Phrases;
    /** Who and what is inside a company: the board, a deal, a prototype. */
    readonly places: Phrases;
  };
  readonly opinion: {
    /** Takes sides in so many words: a view wherever work is meant. */
    readonly convictions: Phrases;
    /** Says that what comes is how the writer sees it: a view if there is anything else of one. */
    readonly hedges: Phrases;
    /** Says what somebody ought to do. */
    readonly demands: Phrases;
    /** Judges for the worse. */
    readonly faults: Phrases;
    /** Speaks well of something: a view where somebody says so in their own voice. */
    readonly merits: Phrases;
    /** Questions that want no answer. */
    readonly rhetoric: Phrases;
    /** Small signs of a view. None says much alone. */
    readonly cues: readonly Cue[];
  };
  readonly praise: {
    /** Speaks well of something wherever it stands. */
    readonly praises: Phrases;
    /** Tells others to get it. Praise only where a product is named. */
    readonly urgings: Phrases;
  };
  readonly promise: {
    /** Binds the organisation: delivery dates, refunds, guidance, guarantees. */
    readonly wordings: Phrases;
  };
  readonly protected: Readonly<Record<Topic, Phrases>>;
  readonly rumour: {
    /** Passes on what nobody has confirmed. */
    readonly hearsay: Phrases;
  };
  readonly voice: {
    /** Says outright for whom the words are. */
    readonly voices: Phrases;
    /** Promises, apologies and announcements that only an organisation can make. */
    readonly commitments: Phrases;
    /** Tells what the organisation said rather than speaking for it. */
    readonly tellings: Phrases;
  };
}
