import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(gord*|baleia|vaca|porc*|baranga|vadia|vagabund*|feios*|velh*|nojent*|burr*) (nojent*|imund*|fedid*|ridicul*|do caralho|de merda|inutil|some|some daqui)',
    '((some|some-te|desaparece|suma|vaza|rala) (daqui|da minha frente|da face|do mapa|da vida)|(cala|fecha|calem) (-te|te|essa|a|o) (* |)(boca|matraca|bico|boca suja)|cala-te|vai (para|pra) (a |o |)(merda|puta|inferno|cozinha|caralho|tua terra|raio)|vai(-te| te| se|) (foder|lixar|catar|ferrar|tratar|matar|enforcar)|mata-te|se mata|atira-te|enforca-te|morre (longe|sozinh*|logo))',
    '(nem (para|pra) (servir|tapete|lixo|*)) ... (prestas|presta|serves|serve)',
    '((nao (vales|serves|prestas|vale|presta) (nada|para nada|pra nada|um|nem))|(metes|das|me da) (nojo|pena|asco)|ninguem (te|vos) (quer|suporta|atura|aguenta|grama))',
    '(bora|vamos|toca|todo mundo) (* |* * |)(xingar|xingando|insultar|denunciar a conta|acabar com|infernizar|zoar|massacrar|humilhar|mandar audio) *',
    '(olha a (cara|fuca)|que cara|com essa cara|tampa) ... (assusta|feia|feio|nojo|susto|espelho|baranga|cavalo)',
    '(cala|calem|fecha) (a |essa |)(boca|matraca) *',
    '(seu|sua|es|tu es|voce e|olha a cara) ... (lixo|verme|rato|porco|baleia|baranga|feia|feio|gorda|gordo|fracassad*|inutil|nojent*|retardad*|debil*|desgracad*|mediocre|palhaco)',
    '(ninguem (te|gosta|quer|chamou|perguntou)|vai (lavar|cozinhar|chorar|morrer|se matar|te matar)|(faz|faz-nos) (um|esse) favor|desaparece|se mata|mata-te|atira-te)',
    '(es|tu es|voce e|voces sao|sua|seu|seus) (um |uma |uns |umas |muito |mesmo |so |)(puta|puto|idiota*|imbecil|otario*|otaria|merda|vaca|porco|porca|lixo|escoria|retardad*|viado|bicha|cabrao|filho da puta|nojo|nojent*|inutil|burro|burra|vagabunda|desgracad*)',
    '(cala|calem|fecha) (a |essa |)(boca|matraca)',
    '(vai (morrer|se foder|te foder|tomar no cu|a merda)|va a merda|va se foder|morre|mata-te|se mata|te mata|espero que (morras|voce morra|apodrecas)|vou te (matar|encontrar|partir|bater|quebrar)|sei onde (moras|voce mora))',
    '(esses|malditos) (pretos|judeus|ciganos|imigrantes|viados|paneleiros|muculmanos) (de merda|fora|nojentos|deviam (morrer|voltar|desaparecer))',
  ],
  threats: [
    '(sei|sabemos|sei bem|ja sei) (* |)(onde|a que horas|que horas|por onde|em que|qual) (* |* * |)(moras|mora|trabalhas|trabalha|sais|paras|estacionas|vives|passas|ginasio|academia|escola dos|os teus filhos|seus filhos)',
    '(eu |)(te|vos) (pego|mato|arrebento|quebro|parto|encontro|acho|rebento|espero|cato|queimo|meto|espanco|furo) *',
    '(vou|vamos|hei de) (te|vos|lhe|-te) *',
    '(parto|rebento|quebro|arranco|mato|furo|esfolo|espero|apanho)-(te|vos|lhe) *',
    '(se (abrir*|voltar*|falar*|continuar*|contar*)) ... (pego|mato|quebro|arrebento|parto|vais ver|vai ver|ta avisad*|estas avisad*|arrepender*)',
    '(tomara|oxala|espero|desejo) que (* |* * |)(morra*|perca* tudo|sofra*|apodrec*|cancro|cancer|sangr*|se foda*|fique* sozinh*|atropel*)',
    '(abre os olhos|abre o olho|cuidado (na|quando|a)|ve por onde andas|olha (pela|por) (tua|sua) *|tas (morto|feito|fodido)|voce (ta|esta) morto|vais pagar|vai pagar caro|te cuida|cuida-te)',
    '(merecia*|merece*|mereces|devia*|deviam|tinha* (de|que)) (* |* * |)(morrer|morr*|apanhar|levar (um tiro|porrada|uma surra|uma sova|na cara)|ser (espancad*|morto|morta|violad*|estuprad*|enforcad*|queimad*)|um tiro|porrada|surra|sova|atropelad*)',
    '(sei|sabemos) (onde|a que horas|por onde) *',
    '(parto-te|parto te|rebento-te|vou (te|lhe) *|vamos te *|arrebento|quebro (a|tua|sua)|acabo contigo|acabo com voce)',
    '(vais|vai) (te |se |)(arrepender|pagar|chorar|sangrar)',
    '(merecia|merece|devia|deviam|tinha que) (uma |levar |ser |apanhar |que )(surra|porrada|tiro|espancad*|mort*|violad*|estuprad*|apanhar|enforcad*|licao)',
    '(tomara que|espero que|oxala) (tu |voce |ele |ela |)(morra*|apodreca*|sofra*|pegue cancer|te atropelem|bata)',
  ],
  hate: [
    '(os|as|esses|essas|estes|malditos) (pretos|negros|ciganos|judeus|imigrantes|monhes|brasileiros|zucas|nordestinos|paraibas|gays|viados|paneleiros|bichas|sapatoes|trans|travecos|muculmanos|indianos|mulheres|velhos|deficientes|favelados|indios) (* |)(sao (tod*s |so |)(ladro*|burr*s|preguicos*s|sujo*|suja*|criminos*s|animais|lixo|escoria|parasitas|inferior*|praga|putas|vagabund*s)|deviam (voltar|ir embora|morrer|desaparecer|ficar (na cozinha|calad*s))|fora (daqui|do|de)|nao (deviam (votar|conduzir|dirigir|trabalhar)|sabem (conduzir|dirigir|fazer nada)|prestam)|roubam|fedem|cheiram|para a vossa|pra sua|na cozinha|a fogueira|tem que morrer)',
    '(lugar de mulher|mulher (no volante|dirigindo|devia|nao (sabe|serve))|volta (para|pra) (a tua terra|tua terra|cozinha|senzala|favela|africa|o brasil)|vai lavar (louca|loica))',
    '(as mulheres|mulher|os pretos|os ciganos|os imigrantes|os brasileiros|os nordestinos|os gays|os velhos) ... (para a cozinha|pra cozinha|lavar (a |)louca|vao para (a terra|o pais)|burr*|ladro*|preguicos*|nao sabe (conduzir|dirigir))',
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
