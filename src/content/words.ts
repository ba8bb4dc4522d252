/**
 * What a button that posts is usually called, by language, in lower case: as the whole label or as its first word. English first;
 * what a language shares with one above it is not said again.
 */
const usual = new Set(
  [
    /* en */ 'post|publish|reply|comment|send|share|submit|tweet|save',
    /* ar */ 'نشر|إرسال|رد|تعليق|مشاركة',
    /* cs */ 'odeslat|zveřejnit|publikovat|odpovědět|sdílet|okomentovat',
    /* da */ 'slå op|svar|del|offentliggør|kommentér',
    /* de */ 'posten|veröffentlichen|antworten|kommentieren|senden|absenden|teilen|abschicken',
    /* el */ 'δημοσίευση|αποστολή|απάντηση|κοινοποίηση',
    /* es */ 'publicar|postear|responder|comentar|enviar|compartir',
    /* fi */ 'julkaise|lähetä|vastaa|kommentoi|jaa',
    /* fr */ 'publier|poster|répondre|commenter|envoyer|partager',
    /* he */ 'פרסום|שליחה|תגובה|שיתוף',
    /* hi */ 'पोस्ट करें|भेजें|जवाब दें|शेयर करें',
    /* hu */ 'közzététel|küldés|válasz|megosztás',
    /* id */ 'kirim|posting|balas|bagikan|komentari',
    /* it */ 'pubblica|posta|rispondi|commenta|invia|condividi',
    /* ja */ '投稿|投稿する|ポスト|ポストする|返信|返信する|送信|シェア|シェアする|コメント',
    /* ko */ '게시|게시하기|답글|보내기|전송|댓글|공유|공유하기',
    /* nl */ 'plaatsen|publiceren|reageren|beantwoorden|versturen|verzenden|delen',
    /* pl */ 'opublikuj|odpowiedz|skomentuj|wyślij|udostępnij',
    /* pt */ 'postar|compartilhar|partilhar',
    /* ro */ 'postează|publică|răspunde|comentează|trimite|distribuie',
    /* ru */ 'опубликовать|отправить|ответить|поделиться|комментировать',
    /* sv */ 'publicera|lägg upp|svara|kommentera|skicka|dela',
    /* tr */ 'gönder|paylaş|yanıtla|yayınla',
    /* uk */ 'опублікувати|надіслати|відповісти|поширити|коментувати',
    /* vi */ 'đăng|gửi|trả lời|chia sẻ|bình luận',
    /* zh */ '发布|發佈|发送|發送|回复|回覆|评论|評論|留言|分享|发帖|提交',
  ]
    .join('|')
    .split('|'),
);

/** Posting later is posting. Only as the whole label: with more words it opens the page where the time is chosen. */
const later = new Set(
  (
    'schedule|naplánovat|planlæg|planen|einplanen|προγραμματισμός|programar|ajasta|programmer|planifier|תזמון|jadwalkan|' +
    'programma|予約|予約投稿|예약|inplannen|zaplanuj|agendar|programează|запланировать|schemalägg|planla|запланувати|lên lịch|定时发布|排程'
  ).split('|'),
);

/** Whether a control's label says that it posts. */
export function saysPost(label: string): boolean {
  const said = label.trim().toLowerCase();
  return said.length <= 40 && (usual.has(said) || later.has(said) || usual.has(said.split(/\s/, 1)[0]!));
}
