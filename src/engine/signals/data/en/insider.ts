import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(its|our|the|all|all our|sales|annual|yearly|quarterly|revenue|profit) (targets|targets for|estimates|guidance)',
    '(annual report|draft accounts|top line|bottom line|turnover|net debt)',
    '(revenue|revenues|turnover|earnings|ebit|ebitda|net profit|operating profit|profit|profits|guidance|dividend|write-down|writedown|impairment|results|profit warning|order intake|order book|bookings|share price|margin|margins|forecast|outlook|cash flow|cash|credit line|shipments|sales figures|sales numbers|numbers|figures|the books|fy|q1|q2|q3|q4|h1|h2|quarter|half-year|full year|consensus|the street|payout|buyback|loss|losses|debt|covenant)',
  ],
  deals: [
    "(we're|we are|they're|they are|{org} is|{org} will be) (buying|acquiring|taking over|selling|merging with|swallowing) (a|an|the|our|another|two|*) (* |* * |)(maker|company|firm|startup|start-up|rival|competitor|subsidiary|division|manufacturer|chain|stake|business unit|arm)",
    '(takeover|merger|merging|merged|acquisition|acquired by|acquiring|being bought|bought by|buying us|taken private|taking us private|buyout|buy-out|ipo|capital increase|capital raise|rights issue|bid|offer came in|{n} a share|a share|due diligence|data room|investor|investors|term sheet|joint venture|spin-off|carve-out|biggest (order|contract|deal|customer)|(order|contract|deal|tender) (worth|of|over|signed|landed|won|lost)|(signed|landed|won|lost) (the|a|our) (biggest|largest|big|huge|* million|contract|order|deal|tender)|{n}(m|bn| million| billion)|* (million|billion)|signature*)',
  ],
  foreknowledge: [
    '(signing|signs|sign|closing|closes) (is |it |the deal |the papers |)(on|next|tomorrow|this) (monday|tuesday|wednesday|thursday|friday|week|month|*)',
    '(saw|seen|read|got|prepared|proofread) (the|our|a) (draft|internal|preliminary|unaudited|board) (annual report|report|accounts|figures|numbers|results|forecast|budget|deck|slides|papers|memo)',
    "(will|'ll|won't|going to|gonna|about to|set to) (easily |badly |totally |probably |definitely |not |never |)(miss|beat|smash|crush|double|triple|halve|collapse|plunge|lower|raise|cut|scrap|slash|tank|exceed|fall short)",
    "(before (the market|it is public|it's public|the results|the announcement|earnings|everyone|the news)|internally|not published|unpublished|insider|will be announced|will announce|to be announced|announces on|announced (next|on|tomorrow)|analysts (expect|think|say|are)|the street (thinks|expects|knows|has)|investors don't know|nda|nobody else (has|knows)|closed the books|wait (till|until) after|watch the ticker|you're welcome|thank me later|screenshot this|do with (it|that) what you|board (meets|met|left|voted|signs|decides)|signature's still wet|ink's still (wet|drying)|ink is still (wet|drying)|nobody outside|press release|ahead of the (call|numbers|results)|before (monday|tuesday|wednesday|thursday|friday)(s|'s|) (call|numbers|earnings|results)|into earnings|i (did|do|saw|see|count|package|pack|ran|run|closed|prepared|typed|reconciled) (the|our) (consolidation|numbers|books|pallets|trucks|sheets|forecast|accounts|figures|ledger|spreadsheet|spreadsheets|slides)|i (count|see) (pallets|how many|the trucks|the orders))",
    '(people|folks|guys|everyone|ppl|the mood|faces) in (finance|accounting|treasury|controlling|the boardroom)',
    '(finance|treasury|controlling|accounting|cfo|board|boardroom|flipchart|internal sheet|internal numbers)',
  ],
  sources: [
    "(i |i've |just |)(saw|seen|got) the (price list|roadmap|org chart|specs|budget|draft|designs|blueprint*|planning) (for|of|before)",
    '(on|across|over|past|crossed|landed on) my desk',
    "(don't|do not) ask (me |)(how|where|why|who) (i know|i heard|i got|told)",
    "(i |i've |i just |just |)(took|typed|typed up|proofread|printed|shredded|filed|scanned|copied|translated|formatted|wrote up|signed off|processed|reconciled) (the|those|their|these|our|up the|up their) (* |)(minutes|slides|deck|figures|numbers|accounts|invoices|books|report|draft|spreadsheet|contract|contracts|term sheet|press release|announcement|papers|statement|forecast|plan|plans)",
    "(i|i've|i just|just) (saw|seen|read|got hold of|found|opened) (the|those|their|these|our|a) (draft|internal|preliminary|unaudited|confidential|signed|leaked) *",
    '(i|just|was|were) (sat|sitting|was|listening) in (on |)(the |a |that |)(board|budget|planning|earnings|results|steering|merger) (meeting|call|room)',
    '(overheard|heard|picked up|caught|said so|told me|let slip) (it |this |that |them |him |her |)(* |)in the (lift|elevator|canteen|corridor|hallway|boardroom|kitchen|printer room|car park|smoking area)',
    '(someone|somebody|a friend|my friend|my mate|my ex|my sister|my brother|a guy|a girl|a woman|a man|a little bird) (in|from) (finance|accounting|accounts|legal|treasury|the boardroom|controlling|investor relations|m&a)',
    "straight from (the |our |)(cfo|ceo|board|finance|boardroom|chairman|horse's mouth|treasury)",
  ],
  tips: [
    "(sell|dump|offload|ditch|short|unload|hold|don't sell|buy|grab|load up on|get|get some|stock up on|pick up|keep) (your |my |his |her |some |all |more |any |the |a few |those |)(shares|stock|stocks|puts|calls|options|{org} (shares|stock)|$*)",
    '(go|going|be|been) (long|short) (on|in|before|into)',
    "(price target|to the moon|bears in this sub|(wouldn't|would not|wouldnt) be holding|sell (his|her|my|your) (* |)stock|puts i guess|calls i guess)",
    "(buy|grab|get|sell|dump|short|hold|don't sell|load up on) (some |more |your |all |)(of |)(your |)({org}|$*) (shares|stock|before|now|today|calls|puts|lads|guys|while|until|till)",
  ],
};
