// Made by `npm run generate` from Unicode's confusables (https://www.unicode.org/reports/tr39/). Not to be edited.

/** Latin letters, a space, and the small letters that are drawn like them (or whose capitals are), a line each. */
export const lookalikes = `a ɑαаᗅᴀꓮꭺ𐊠
aa ꜳ
ae æ
ao ꜵ
au ꜷ
av ꜹꜻ
ay ꜽ
b ƀƃƅɓʙβбвьѣҍᏼᑲᑳᖯᗷꓐꞵꮟ𐊂𐊡𐌁
c ȼсҫᴄⲥꓚꮯ𐊢𐌂𐐽𐔜
d ðđƌɖɗԁᑯᗞᗪᴅꓒꓓꭰꮷ
dz ʣ
e ɇɛεеєҽҿԑᴇⲉⴹꓰꞓꬲꭼꮛ𐊆𐐩𑣆𑣎
f ƒϝքᖴᵮẝꓝꞙꬵ𐊇𐊥𐔥𑣂
g ƍǥɠɡɢԍցᏻᶃꓖꮐ
h ħɦʜнћңһӈӊհᏺᕼⱨⲏꓧꚕꮋꮒ𐋏
i ɨɩɪιіӏᵻᵼꙇꭵ𑣃
j ɉʝϳјᒍᴊꓙꭻ
k ĸƙκкқҟᛕᴋⱪⲕꓗꝁꮶ𐔘
l łƚǀɫɭʟᒪᛁⲓⳑⵏꓡꓲꮮ𐊊𐌉𐑃𐔦𑣒
ll ǁ
ls ʪ
lz ʫ
m ɱʍμϻмӎᗰᛖᴍᵯⲙꓟꮇ𐊰𐌑
n ƞɲɳηոռᑎᵰⲛꓠꓵ𐔓
o øɵθοσϛоѳөօჿᛜᴏᴑⲟⴱⵁⵉⵔꓳꝋꬽꬾꭴꮎꮻ𐊒𐊔𐊫𐐬𐓪𐔖𑣈𑣕𑣗
oe œ
oo ꝏ
p ƥρрᑭᴘᴩᵽⲣꓑꮲ𐊕
q ʠԛգզⵕ
r ɍɼɽʀгғᖇᴦᵲⲅꓣꭇꭈꭱꮁꮢ𐓜
s ƽʂѕտᵴꓢꜱꮥꮪ𐊖𐑈𑣁
t ŧƭʈτтҭᴛᵵⱦⲧꓔꭲ𐊗𐊱𐌕
tf ꝷ
ts ʦ
u ʉʋυսᑌᴜᵾꓤꓴꞟꭎꭒꮜ𐓶𑣘
ue ᵫ
uo ꭣ
v νѵᐯᴠⴸꓦꮩ𐔝𑣀
w ɯѡѽԝաᗯᴡꓪꝡꮃꮤ
x χхҳᕁᕽᚷⲭⵝꓫꭓꭕ𐊐𐊴𐌗𐔧
y ƴɏɣʏγуүұყᶌỿⲩꓬꭚꭹꮍ𐊲𑣜
z ƶȥʐζᴢᵶꓜꮓ𑣄𑣉`;

/** Capitals that are drawn like another Latin letter than their small ones, in the same way. */
export const capitalLookalikes = `h Η
n Ν
y Υ`;
