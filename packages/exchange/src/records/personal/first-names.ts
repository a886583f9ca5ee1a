import { serbianCyrillic } from '@veche/domain';

/** Common first names of Russia, in Cyrillic, with everyday forms. Source: the civil registries' lists of frequent names. */
const russian =
  'александр саша алексей леша анатолий андрей антон аркадий артем артур богдан борис вадим валентин валерий василий виктор виталий владимир вова владислав вячеслав слава геннадий георгий герман григорий даниил данила данил денис дмитрий дима евгений женя егор ефим захар иван ваня игнат игорь илья кирилл константин костя лев леонид макар максим марат марк матвей михаил миша назар никита николай коля олег павел паша петр петя прохор радик рамиль ринат роберт родион роман руслан рустам савелий семен сергей сережа станислав степан тарас тимофей тимур федор филипп эдуард эльдар юрий яков ярослав ' +
  'александра алена алина алиса алла альбина анастасия настя ангелина анжела анна аня антонина арина валентина валерия варвара василиса вера вероника виктория галина дарья даша диана дина ева евгения екатерина катя елена лена елизавета лиза жанна зинаида злата зоя инна ирина ира карина кира клавдия кристина ксения лариса лидия лилия людмила люба любовь люда маргарита марина мария маша милана надежда надя наталия наталья наташа нелли нина оксана олеся ольга оля полина раиса регина римма светлана света снежана софия софья таисия тамара татьяна таня ульяна фаина эльвира элина юлия юля яна ярослава';

/** Common first names of Serbia, in Latin. Source: as above. */
const serbian =
  'aleksandar aleksa andrija boban bogdan bojan boris boško branislav branko vasilije veljko vladan vladimir vladislav vlado vojislav vuk goran gordan darko dejan dimitrije dragan dragoljub dragoslav dragomir dušan đorđe đurađ željko živojin zdravko zoran igor ilija ivan jovan kosta kristijan lazar ljubiša ljubomir luka marko mateja mihailo mihajlo milan mile milenko milivoje milija milorad miloš milutin miodrag mirko miroljub miroslav mitar mladen momčilo nebojša nemanja nenad nikola novak ognjen pavle petar predrag radovan radoje radomir radoslav rade ranko ratko saša sava siniša slaviša slavko slobodan spasoje srđan srećko stanko stefan stevan strahinja tihomir tomislav toma uroš filip čedomir ' +
  'aleksandra ana anđela andrea biljana bojana bosiljka branka branislava vera verica vesna vesela violeta gordana gorica dajana danica danijela darinka dijana dobrila dragana dragica dunja dušanka emilija živka zlata zora zorica ivana ivanka iva isidora jagoda jasmina jasna jelena jelica jovana jovanka julijana kata katarina kristina ksenija lana lidija ljiljana ljubica maja marija marijana marina marta milena milica milka milja mira mirjana miroslava mina nada nadežda natalija nataša nevena nina olga olivera petra radmila rada ružica sandra sanja sara senka silvija slavica slađana snežana sofija sonja stana stanislava suzana tamara tanja tatjana teodora tijana una hristina cveta čedomirka';

/** Russian names as passports spell them in Latin, where Serbian does not spell them so already. */
const transliterated =
  'alexander aleksandr aleksei alexey alexei andrei andrey anton artem dmitry dmitrii dmitriy evgeny evgenii egor ivan ilya kirill maxim maksim mikhail nikita nikolay nikolai oleg pavel petr sergey sergei stepan vasily vasilii viktor vitaly vladimir yuri yury alexandra anastasia anna daria ekaterina elena elizaveta galina irina ksenia larisa lyudmila maria marina nadezhda natalia natalya nina oksana olga polina svetlana tatiana tatyana valentina viktoria yulia yana';

const words = (text: string): readonly string[] => text.split(' ');

/** First names in both scripts, in lower case, ё as е, Serbian ones also without the marks on their letters. */
export const firstNames: ReadonlySet<string> = new Set([
  ...words(russian),
  ...words(transliterated),
  ...words(serbian),
  ...words(serbian).map((name) => name.replaceAll('đ', 'dj').normalize('NFD').replace(/\p{M}/gu, '')),
  ...words(serbian).map(serbianCyrillic),
]);
