import { describe, expect, test } from 'vitest';
import { languageOf, languages } from './language-of.ts';

describe('the language of a post', () => {
  test.each([
    ['en', 'Our new robot ships in May and we are very proud of the team'],
    ['en', 'Just had the best coffee of my life'],
    ['de', 'Unser neuer Roboter kommt im Mai, und wir sind stolz auf das Team'],
    ['de', 'Das ist ja nicht zu glauben!'],
    ['fr', 'Notre nouveau robot arrive en mai et nous sommes fiers de l’équipe'],
    ['es', 'Nuestro nuevo robot llega en mayo y estamos muy orgullosos de lo que hace'],
    ['it', 'Il nostro nuovo robot arriva a maggio e siamo molto fieri della squadra'],
    ['pt', 'O nosso novo robô chega em maio e estamos muito orgulhosos, não é?'],
    ['nl', 'Onze nieuwe robot komt in mei en we zijn trots op het team'],
    ['sv', 'Vår nya robot kommer i maj och vi är stolta över det som laget har gjort'],
    ['da', 'Vores nye robot kommer i maj, og vi er meget stolte af det, der bliver lavet'],
    ['no', 'Den nye roboten kommer i mai, og vi er veldig stolte av noe som blir bra'],
    ['fi', 'Uusi robotti tulee toukokuussa, ja se on meidän mielestä hyvä, mutta ei niin halpa'],
    ['pl', 'Nasz nowy robot będzie w maju i jest to bardzo ważne dla zespołu'],
    ['cs', 'Náš nový robot přijde v květnu a my jsme na to hrdí, že je to tak'],
    ['hu', 'Az új robotunk májusban érkezik, és nagyon büszkék vagyunk, hogy ez is kész van'],
    ['tr', 'Yeni robotumuz mayısta geliyor ve biz bu ekip için çok mutluyuz'],
    ['cy', 'Mae ein robot newydd yn dod ym mis Mai ac rydym ni wedi bod yn brysur'],
    ['ru', 'Наш новый робот выйдет в мае, и мы гордимся командой'],
    ['uk', 'Наш новий робот вийде у травні, і ми пишаємося командою'],
    ['bg', 'Нашият нов робот излиза през май и ще се гордеем с екипа, че успя'],
    ['el', 'Το νέο μας ρομπότ έρχεται τον Μάιο'],
    ['ar', 'روبوتنا الجديد يصل في مايو ونحن فخورون بالفريق'],
    ['he', 'הרובוט החדש שלנו מגיע במאי'],
    ['hi', 'हमारा नया रोबोट मई में आ रहा है'],
    ['zh', '我们的新机器人五月上市'],
    ['ja', '新しいロボットは五月に出ます'],
    ['ko', '우리 새 로봇은 오월에 나옵니다'],
    ['th', 'หุ่นยนต์ใหม่ของเราจะมาในเดือนพฤษภาคม'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languages).toContain(language);
  });

  test.each(['', 'RoadRunner', '😄 123', 'ok', 'Bluebird Falcon Globex', '\ud800'])('cannot be told: %j', text => {
    expect(languageOf(text)).toBeUndefined();
  });

  test('names and addresses in a text do not change it', () => {
    expect(languageOf('Wir sind heute auf der Hannover Messe https://acme.example/the/news @the_acme')).toBe('de');
  });
});
