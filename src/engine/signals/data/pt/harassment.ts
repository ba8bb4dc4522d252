import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(cala|calem|fecha) (a |essa |)(boca|matraca) *',
    '(seu|sua|es|tu es|voce e|olha a cara) ... (lixo|verme|rato|porco|baleia|baranga|feia|feio|gorda|gordo|fracassad*|inutil|nojent*|retardad*|debil*|desgracad*|mediocre|palhaco)',
    '(ninguem (te|gosta|quer|chamou|perguntou)|vai (lavar|cozinhar|chorar|morrer|se matar|te matar)|(faz|faz-nos) (um|esse) favor|desaparece|se mata|mata-te|atira-te)',
    '(es|tu es|voce e|voces sao|sua|seu|seus) (um |uma |uns |umas |muito |mesmo |so |)(puta|puto|idiota*|imbecil|otario*|otaria|merda|vaca|porco|porca|lixo|escoria|retardad*|viado|bicha|cabrao|filho da puta|nojo|nojent*|inutil|burro|burra|vagabunda|desgracad*)',
    '(cala|calem|fecha) (a |essa |)(boca|matraca)',
    '(vai (morrer|se foder|te foder|tomar no cu|a merda)|va a merda|va se foder|morre|mata-te|se mata|te mata|espero que (morras|voce morra|apodrecas)|vou te (matar|encontrar|partir|bater|quebrar)|sei onde (moras|voce mora))',
    '(os|as|esses|malditos) (pretos|judeus|ciganos|imigrantes|viados|paneleiros|mulheres|muculmanos) (sao|fora|deviam|deveriam|nao deviam)',
  ],
  threats: [
    '(sei|sabemos) (onde|a que horas|por onde) *',
    '(parto-te|parto te|rebento-te|vou (te|lhe) *|vamos te *|arrebento|quebro (a|tua|sua)|acabo contigo|acabo com voce)',
    '(vais|vai) (te |se |)(arrepender|pagar|chorar|sangrar)',
    '(merecia|merece|devia|deviam|tinha que) (uma |levar |ser |apanhar |que )(surra|porrada|tiro|espancad*|mort*|violad*|estuprad*|apanhar|enforcad*|licao)',
    '(tomara que|espero que|oxala) (tu |voce |ele |ela |)(morra*|apodreca*|sofra*|pegue cancer|te atropelem|bata)',
  ],
  hate: [
    '(as mulheres|mulher|os pretos|os ciganos|os imigrantes|os brasileiros|os nordestinos|os gays|os velhos) ... (cozinha|louca|fora|vao para|burr*|ladr*|preguic*|nao sabe)',
    '(coisa de homem|coisa de macho)',
  ],
  names: [
    '(idiota*|imbecil|imbecis|cretin*|otari*|burr*|jumento|besta|babaca*|cuzao|cuzoes|cabrao|cabroes|filho da puta|filha da puta|filhos da puta|fdp|puta|putas|vadia*|vagabund*|piranha|galinha|vaca|porc*|lixo|escoria|verme|vermes|rato|ratos|parasita*|barata*|covarde*|cobarde*|mentiros*|hipocrita*|traidor*|palhac*|fracassad*|retardad*|mongol*|doente mental|viado*|bicha|paneleiro|arrombad*|desgracad*|corno|trouxa*|mane|ze ninguem|animal|animais|pedaco de (merda|lixo|asno)|monte de merda|merdas|energumeno*|asno*|palerma*|estupor|atrasad* mental)',
  ],
  slights: [
    '(burr*|estupid*|feio|feia|feios|feias|gord*|nojent*|patetic*|ridicul*|repugnante*|desprezivel|miseravel|miseraveis|ignorante*|incompetente*|inutil|inuteis|sem vergonha|safad*|fals*|podre*|maluc*|vergonhos*|louc* da cabeca|da nojo|das nojo|dao nojo|metes nojo|mete nojo|da pena)',
  ],
  foul: [
    '(merda|porra|caralho|foder|fode*|foda*|cacete|bosta|puta que (o|te) pariu|vai (tomar no *|a merda|se foder|te foder)|cala a boca|cala-te|cu)',
  ],
  addressed: ['(voce|voces|vc|vcs|tu|te|ti|teu|tua|teus|tuas|seu|sua|es|vos|tas|estas)'],
  others: [
    '(ele|ela|eles|elas|esse|essa|esses|essas|este tipo|gajo|gaja|cara|gente|povo|politic*|ministr*|presidente|arbitro|quem)',
  ],
};
