/**
 * GENERATED DATA, not to be edited by hand. The officially assigned codes of ISO 3166-1 alpha-2, and the subdivisions of
 * ISO 3166-2 with their names and, where it is not the country, the subdivision that contains them.
 * Copied from the npm package iso-3166 4.4.0 (MIT licence, https://github.com/wooorm/iso-3166).
 */

/** ISO 3166-1 alpha-2, officially assigned codes, separated by spaces. */
export const iso31661Alpha2 =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** ISO 3166-2, a subdivision a line: code, name and, where there is one, the parent subdivision, separated by `|`. */
export const iso31662Lines = `
AD-02|Canillo
AD-03|Encamp
AD-04|La Massana
AD-05|Ordino
AD-06|Sant Julià de Lòria
AD-07|Andorra la Vella
AD-08|Escaldes-Engordany
AE-AJ|‘Ajmān
AE-AZ|Abū Z̧aby
AE-DU|Dubayy
AE-FU|Al Fujayrah
AE-RK|Ra’s al Khaymah
AE-SH|Ash Shāriqah
AE-UQ|Umm al Qaywayn
AF-BAL|Balkh
AF-BAM|Bāmyān
AF-BDG|Bādghīs
AF-BDS|Badakhshān
AF-BGL|Baghlān
AF-DAY|Dāykundī
AF-FRA|Farāh
AF-FYB|Fāryāb
AF-GHA|Ghaznī
AF-GHO|Ghōr
AF-HEL|Helmand
AF-HER|Herāt
AF-JOW|Jowzjān
AF-KAB|Kābul
AF-KAN|Kandahār
AF-KAP|Kāpīsā
AF-KDZ|Kunduz
AF-KHO|Khōst
AF-KNR|Kunaṟ
AF-LAG|Laghmān
AF-LOG|Lōgar
AF-NAN|Nangarhār
AF-NIM|Nīmrōz
AF-NUR|Nūristān
AF-PAN|Panjshayr
AF-PAR|Parwān
AF-PIA|Paktiyā
AF-PKA|Paktīkā
AF-SAM|Samangān
AF-SAR|Sar-e Pul
AF-TAK|Takhār
AF-URU|Uruzgān
AF-WAR|Wardak
AF-ZAB|Zābul
AG-03|Saint George
AG-04|Saint John
AG-05|Saint Mary
AG-06|Saint Paul
AG-07|Saint Peter
AG-08|Saint Philip
AG-10|Barbuda
AG-11|Redonda
AL-01|Berat
AL-02|Durrës
AL-03|Elbasan
AL-04|Fier
AL-05|Gjirokastër
AL-06|Korçë
AL-07|Kukës
AL-08|Lezhë
AL-09|Dibër
AL-10|Shkodër
AL-11|Tiranë
AL-12|Vlorë
AM-AG|Aragac̣otn
AM-AR|Ararat
AM-AV|Armavir
AM-ER|Erevan
AM-GR|Geġark'unik'
AM-KT|Kotayk'
AM-LO|Loṙi
AM-SH|Širak
AM-SU|Syunik'
AM-TV|Tavuš
AM-VD|Vayoć Jor
AO-BGO|Bengo
AO-BGU|Benguela
AO-BIE|Bié
AO-CAB|Cabinda
AO-CCU|Cuando Cubango
AO-CNN|Cunene
AO-CNO|Cuanza-Norte
AO-CUS|Cuanza-Sul
AO-HUA|Huambo
AO-HUI|Huíla
AO-LNO|Lunda-Norte
AO-LSU|Lunda-Sul
AO-LUA|Luanda
AO-MAL|Malange
AO-MOX|Moxico
AO-NAM|Namibe
AO-UIG|Uíge
AO-ZAI|Zaire
AR-A|Salta
AR-B|Buenos Aires
AR-C|Ciudad Autónoma de Buenos Aires
AR-D|San Luis
AR-E|Entre Ríos
AR-F|La Rioja
AR-G|Santiago del Estero
AR-H|Chaco
AR-J|San Juan
AR-K|Catamarca
AR-L|La Pampa
AR-M|Mendoza
AR-N|Misiones
AR-P|Formosa
AR-Q|Neuquén
AR-R|Río Negro
AR-S|Santa Fe
AR-T|Tucumán
AR-U|Chubut
AR-V|Tierra del Fuego
AR-W|Corrientes
AR-X|Córdoba
AR-Y|Jujuy
AR-Z|Santa Cruz
AT-1|Burgenland
AT-2|Kärnten
AT-3|Niederösterreich
AT-4|Oberösterreich
AT-5|Salzburg
AT-6|Steiermark
AT-7|Tirol
AT-8|Vorarlberg
AT-9|Wien
AU-ACT|Australian Capital Territory
AU-NSW|New South Wales
AU-NT|Northern Territory
AU-QLD|Queensland
AU-SA|South Australia
AU-TAS|Tasmania
AU-VIC|Victoria
AU-WA|Western Australia
AZ-ABS|Abşeron
AZ-AGA|Ağstafa
AZ-AGC|Ağcabədi
AZ-AGM|Ağdam
AZ-AGS|Ağdaş
AZ-AGU|Ağsu
AZ-AST|Astara
AZ-BA|Bakı
AZ-BAB|Babək|AZ-NX
AZ-BAL|Balakən
AZ-BAR|Bərdə
AZ-BEY|Beyləqan
AZ-BIL|Biləsuvar
AZ-CAB|Cəbrayıl
AZ-CAL|Cəlilabad
AZ-CUL|Culfa|AZ-NX
AZ-DAS|Daşkəsən
AZ-FUZ|Füzuli
AZ-GA|Gəncə
AZ-GAD|Gədəbəy
AZ-GOR|Goranboy
AZ-GOY|Göyçay
AZ-GYG|Göygöl
AZ-HAC|Hacıqabul
AZ-IMI|İmişli
AZ-ISM|İsmayıllı
AZ-KAL|Kəlbəcər
AZ-KAN|Kǝngǝrli|AZ-NX
AZ-KUR|Kürdəmir
AZ-LA|Lənkəran
AZ-LAC|Laçın
AZ-LAN|Lənkəran
AZ-LER|Lerik
AZ-MAS|Masallı
AZ-MI|Mingəçevir
AZ-NA|Naftalan
AZ-NEF|Neftçala
AZ-NV|Naxçıvan|AZ-NX
AZ-NX|Naxçıvan
AZ-OGU|Oğuz
AZ-ORD|Ordubad|AZ-NX
AZ-QAB|Qəbələ
AZ-QAX|Qax
AZ-QAZ|Qazax
AZ-QBA|Quba
AZ-QBI|Qubadlı
AZ-QOB|Qobustan
AZ-QUS|Qusar
AZ-SA|Şəki
AZ-SAB|Sabirabad
AZ-SAD|Sədərək|AZ-NX
AZ-SAH|Şahbuz|AZ-NX
AZ-SAK|Şəki
AZ-SAL|Salyan
AZ-SAR|Şərur|AZ-NX
AZ-SAT|Saatlı
AZ-SBN|Şabran
AZ-SIY|Siyəzən
AZ-SKR|Şəmkir
AZ-SM|Sumqayıt
AZ-SMI|Şamaxı
AZ-SMX|Samux
AZ-SR|Şirvan
AZ-SUS|Şuşa
AZ-TAR|Tərtər
AZ-TOV|Tovuz
AZ-UCA|Ucar
AZ-XA|Xankəndi
AZ-XAC|Xaçmaz
AZ-XCI|Xocalı
AZ-XIZ|Xızı
AZ-XVD|Xocavənd
AZ-YAR|Yardımlı
AZ-YE|Yevlax
AZ-YEV|Yevlax
AZ-ZAN|Zəngilan
AZ-ZAQ|Zaqatala
AZ-ZAR|Zərdab
BA-BIH|Federacija Bosne i Hercegovine
BA-BRC|Brčko Distrikt
BA-SRP|Republika Srpska
BB-01|Christ Church
BB-02|Saint Andrew
BB-03|Saint George
BB-04|Saint James
BB-05|Saint John
BB-06|Saint Joseph
BB-07|Saint Lucy
BB-08|Saint Michael
BB-09|Saint Peter
BB-10|Saint Philip
BB-11|Saint Thomas
BD-01|Bandarban|BD-B
BD-02|Barguna|BD-A
BD-03|Bogura|BD-E
BD-04|Brahmanbaria|BD-B
BD-05|Bagerhat|BD-D
BD-06|Barishal|BD-A
BD-07|Bhola|BD-A
BD-08|Cumilla|BD-B
BD-09|Chandpur|BD-B
BD-10|Chattogram|BD-B
BD-11|Cox's Bazar|BD-B
BD-12|Chuadanga|BD-D
BD-13|Dhaka|BD-C
BD-14|Dinajpur|BD-F
BD-15|Faridpur|BD-C
BD-16|Feni|BD-B
BD-17|Gopalganj|BD-C
BD-18|Gazipur|BD-C
BD-19|Gaibandha|BD-F
BD-20|Habiganj|BD-G
BD-21|Jamalpur|BD-H
BD-22|Jashore|BD-D
BD-23|Jhenaidah|BD-D
BD-24|Joypurhat|BD-E
BD-25|Jhalakathi|BD-A
BD-26|Kishoreganj|BD-C
BD-27|Khulna|BD-D
BD-28|Kurigram|BD-F
BD-29|Khagrachhari|BD-B
BD-30|Kushtia|BD-D
BD-31|Lakshmipur|BD-B
BD-32|Lalmonirhat|BD-F
BD-33|Manikganj|BD-C
BD-34|Mymensingh|BD-H
BD-35|Munshiganj|BD-C
BD-36|Madaripur|BD-C
BD-37|Magura|BD-D
BD-38|Moulvibazar|BD-G
BD-39|Meherpur|BD-D
BD-40|Narayanganj|BD-C
BD-41|Netrakona|BD-H
BD-42|Narsingdi|BD-C
BD-43|Narail|BD-D
BD-44|Natore|BD-E
BD-45|Chapai Nawabganj|BD-E
BD-46|Nilphamari|BD-F
BD-47|Noakhali|BD-B
BD-48|Naogaon|BD-E
BD-49|Pabna|BD-E
BD-50|Pirojpur|BD-A
BD-51|Patuakhali|BD-A
BD-52|Panchagarh|BD-F
BD-53|Rajbari|BD-C
BD-54|Rajshahi|BD-E
BD-55|Rangpur|BD-F
BD-56|Rangamati|BD-B
BD-57|Sherpur|BD-H
BD-58|Satkhira|BD-D
BD-59|Sirajganj|BD-E
BD-60|Sylhet|BD-G
BD-61|Sunamganj|BD-G
BD-62|Shariatpur|BD-C
BD-63|Tangail|BD-C
BD-64|Thakurgaon|BD-F
BD-A|Barishal
BD-B|Chattogram
BD-C|Dhaka
BD-D|Khulna
BD-E|Rajshahi
BD-F|Rangpur
BD-G|Sylhet
BD-H|Mymensingh
BE-BRU|Brussels Hoofdstedelijk Gewest
BE-VAN|Antwerpen
BE-VBR|Vlaams-Brabant
BE-VLG|Vlaams Gewest
BE-VLI|Limburg
BE-VOV|Oost-Vlaanderen
BE-VWV|West-Vlaanderen
BE-WAL|Waals Gewest
BE-WBR|Brabant wallon
BE-WHT|Hainaut
BE-WLG|Liège
BE-WLX|Luxembourg
BE-WNA|Namur
BF-01|Boucle du Mouhoun
BF-02|Cascades
BF-03|Centre
BF-04|Centre-Est
BF-05|Centre-Nord
BF-06|Centre-Ouest
BF-07|Centre-Sud
BF-08|Est
BF-09|Hauts-Bassins
BF-10|Nord
BF-11|Plateau-Central
BF-12|Sahel
BF-13|Sud-Ouest
BF-BAL|Balé|BF-01
BF-BAM|Bam|BF-05
BF-BAN|Banwa|BF-01
BF-BAZ|Bazèga|BF-07
BF-BGR|Bougouriba|BF-13
BF-BLG|Boulgou|BF-04
BF-BLK|Boulkiemdé|BF-06
BF-COM|Comoé|BF-02
BF-GAN|Ganzourgou|BF-11
BF-GNA|Gnagna|BF-08
BF-GOU|Gourma|BF-08
BF-HOU|Houet|BF-09
BF-IOB|Ioba|BF-13
BF-KAD|Kadiogo|BF-03
BF-KEN|Kénédougou|BF-09
BF-KMD|Komondjari|BF-08
BF-KMP|Kompienga|BF-08
BF-KOP|Koulpélogo|BF-04
BF-KOS|Kossi|BF-01
BF-KOT|Kouritenga|BF-04
BF-KOW|Kourwéogo|BF-11
BF-LER|Léraba|BF-02
BF-LOR|Loroum|BF-10
BF-MOU|Mouhoun|BF-01
BF-NAM|Namentenga|BF-05
BF-NAO|Nahouri|BF-07
BF-NAY|Nayala|BF-01
BF-NOU|Noumbiel|BF-13
BF-OUB|Oubritenga|BF-11
BF-OUD|Oudalan|BF-12
BF-PAS|Passoré|BF-10
BF-PON|Poni|BF-13
BF-SEN|Séno|BF-12
BF-SIS|Sissili|BF-06
BF-SMT|Sanmatenga|BF-05
BF-SNG|Sanguié|BF-06
BF-SOM|Soum|BF-12
BF-SOR|Sourou|BF-01
BF-TAP|Tapoa|BF-08
BF-TUI|Tuy|BF-09
BF-YAG|Yagha|BF-12
BF-YAT|Yatenga|BF-10
BF-ZIR|Ziro|BF-06
BF-ZON|Zondoma|BF-10
BF-ZOU|Zoundwéogo|BF-07
BG-01|Blagoevgrad
BG-02|Burgas
BG-03|Varna
BG-04|Veliko Tarnovo
BG-05|Vidin
BG-06|Vratsa
BG-07|Gabrovo
BG-08|Dobrich
BG-09|Kardzhali
BG-10|Kyustendil
BG-11|Lovech
BG-12|Montana
BG-13|Pazardzhik
BG-14|Pernik
BG-15|Pleven
BG-16|Plovdiv
BG-17|Razgrad
BG-18|Ruse
BG-19|Silistra
BG-20|Sliven
BG-21|Smolyan
BG-22|Sofia (stolitsa)
BG-23|Sofia
BG-24|Stara Zagora
BG-25|Targovishte
BG-26|Haskovo
BG-27|Shumen
BG-28|Yambol
BH-13|Al ‘Āşimah
BH-14|Al Janūbīyah
BH-15|Al Muḩarraq
BH-17|Ash Shamālīyah
BI-BB|Bubanza
BI-BL|Bujumbura Rural
BI-BM|Bujumbura Mairie
BI-BR|Bururi
BI-CA|Cankuzo
BI-CI|Cibitoke
BI-GI|Gitega
BI-KI|Kirundo
BI-KR|Karuzi
BI-KY|Kayanza
BI-MA|Makamba
BI-MU|Muramvya
BI-MW|Mwaro
BI-MY|Muyinga
BI-NG|Ngozi
BI-RM|Rumonge
BI-RT|Rutana
BI-RY|Ruyigi
BJ-AK|Atacora
BJ-AL|Alibori
BJ-AQ|Atlantique
BJ-BO|Borgou
BJ-CO|Collines
BJ-DO|Donga
BJ-KO|Couffo
BJ-LI|Littoral
BJ-MO|Mono
BJ-OU|Ouémé
BJ-PL|Plateau
BJ-ZO|Zou
BN-BE|Belait
BN-BM|Brunei-Muara
BN-TE|Temburong
BN-TU|Tutong
BO-B|El Beni
BO-C|Cochabamba
BO-H|Chuquisaca
BO-L|La Paz
BO-N|Pando
BO-O|Oruro
BO-P|Potosí
BO-S|Santa Cruz
BO-T|Tarija
BQ-BO|Bonaire
BQ-SA|Saba
BQ-SE|Sint Eustatius
BR-AC|Acre
BR-AL|Alagoas
BR-AM|Amazonas
BR-AP|Amapá
BR-BA|Bahia
BR-CE|Ceará
BR-DF|Distrito Federal
BR-ES|Espírito Santo
BR-GO|Goiás
BR-MA|Maranhão
BR-MG|Minas Gerais
BR-MS|Mato Grosso do Sul
BR-MT|Mato Grosso
BR-PA|Pará
BR-PB|Paraíba
BR-PE|Pernambuco
BR-PI|Piauí
BR-PR|Paraná
BR-RJ|Rio de Janeiro
BR-RN|Rio Grande do Norte
BR-RO|Rondônia
BR-RR|Roraima
BR-RS|Rio Grande do Sul
BR-SC|Santa Catarina
BR-SE|Sergipe
BR-SP|São Paulo
BR-TO|Tocantins
BS-AK|Acklins
BS-BI|Bimini
BS-BP|Black Point
BS-BY|Berry Islands
BS-CE|Central Eleuthera
BS-CI|Cat Island
BS-CK|Crooked Island and Long Cay
BS-CO|Central Abaco
BS-CS|Central Andros
BS-EG|East Grand Bahama
BS-EX|Exuma
BS-FP|City of Freeport
BS-GC|Grand Cay
BS-HI|Harbour Island
BS-HT|Hope Town
BS-IN|Inagua
BS-LI|Long Island
BS-MC|Mangrove Cay
BS-MG|Mayaguana
BS-MI|Moore's Island
BS-NE|North Eleuthera
BS-NO|North Abaco
BS-NP|New Providence
BS-NS|North Andros
BS-RC|Rum Cay
BS-RI|Ragged Island
BS-SA|South Andros
BS-SE|South Eleuthera
BS-SO|South Abaco
BS-SS|San Salvador
BS-SW|Spanish Wells
BS-WG|West Grand Bahama
BT-11|Paro
BT-12|Chhukha
BT-13|Haa
BT-14|Samtse
BT-15|Thimphu
BT-21|Tsirang
BT-22|Dagana
BT-23|Punakha
BT-24|Wangdue Phodrang
BT-31|Sarpang
BT-32|Trongsa
BT-33|Bumthang
BT-34|Zhemgang
BT-41|Trashigang
BT-42|Monggar
BT-43|Pema Gatshel
BT-44|Lhuentse
BT-45|Samdrup Jongkhar
BT-GA|Gasa
BT-TY|Trashi Yangtse
BW-CE|Central
BW-CH|Chobe
BW-FR|Francistown
BW-GA|Gaborone
BW-GH|Ghanzi
BW-JW|Jwaneng
BW-KG|Kgalagadi
BW-KL|Kgatleng
BW-KW|Kweneng
BW-LO|Lobatse
BW-NE|North East
BW-NW|North West
BW-SE|South East
BW-SO|Southern
BW-SP|Selibe Phikwe
BW-ST|Sowa Town
BY-BR|Brestskaya voblasts'
BY-HM|Horad Minsk
BY-HO|Homyel'skaya voblasts'
BY-HR|Hrodzyenskaya voblasts'
BY-MA|Mahilyowskaya voblasts'
BY-MI|Minskaya voblasts'
BY-VI|Vitsyebskaya voblasts'
BZ-BZ|Belize
BZ-CY|Cayo
BZ-CZL|Corozal
BZ-OW|Orange Walk
BZ-SC|Stann Creek
BZ-TOL|Toledo
CA-AB|Alberta
CA-BC|British Columbia
CA-MB|Manitoba
CA-NB|New Brunswick
CA-NL|Newfoundland and Labrador
CA-NS|Nova Scotia
CA-NT|Northwest Territories
CA-NU|Nunavut
CA-ON|Ontario
CA-PE|Prince Edward Island
CA-QC|Quebec
CA-SK|Saskatchewan
CA-YT|Yukon
CD-BC|Kongo Central
CD-BU|Bas-Uélé
CD-EQ|Équateur
CD-HK|Haut-Katanga
CD-HL|Haut-Lomami
CD-HU|Haut-Uélé
CD-IT|Ituri
CD-KC|Kasaï Central
CD-KE|Kasaï Oriental
CD-KG|Kwango
CD-KL|Kwilu
CD-KN|Kinshasa
CD-KS|Kasaï
CD-LO|Lomami
CD-LU|Lualaba
CD-MA|Maniema
CD-MN|Mai-Ndombe
CD-MO|Mongala
CD-NK|Nord-Kivu
CD-NU|Nord-Ubangi
CD-SA|Sankuru
CD-SK|Sud-Kivu
CD-SU|Sud-Ubangi
CD-TA|Tanganyika
CD-TO|Tshopo
CD-TU|Tshuapa
CF-AC|Ouham
CF-BB|Bamingui-Bangoran
CF-BGF|Bangui
CF-BK|Basse-Kotto
CF-HK|Haute-Kotto
CF-HM|Haut-Mbomou
CF-HS|Haute-Sangha / Mambéré-Kadéï
CF-KB|Gribingui
CF-KG|Kémo-Gribingui
CF-LB|Lobaye
CF-MB|Mbomou
CF-MP|Ombella-Mpoko
CF-NM|Nana-Mambéré
CF-OP|Ouham-Pendé
CF-SE|Sangha
CF-UK|Ouaka
CF-VK|Vakaga
CG-11|Bouenza
CG-12|Pool
CG-13|Sangha
CG-14|Plateaux
CG-15|Cuvette-Ouest
CG-16|Pointe-Noire
CG-2|Lékoumou
CG-5|Kouilou
CG-7|Likouala
CG-8|Cuvette
CG-9|Niari
CG-BZV|Brazzaville
CH-AG|Aargau
CH-AI|Appenzell Innerrhoden
CH-AR|Appenzell Ausserrhoden
CH-BE|Bern
CH-BL|Basel-Landschaft
CH-BS|Basel-Stadt
CH-FR|Fribourg
CH-GE|Genève
CH-GL|Glarus
CH-GR|Graubünden
CH-JU|Jura
CH-LU|Luzern
CH-NE|Neuchâtel
CH-NW|Nidwalden
CH-OW|Obwalden
CH-SG|Sankt Gallen
CH-SH|Schaffhausen
CH-SO|Solothurn
CH-SZ|Schwyz
CH-TG|Thurgau
CH-TI|Ticino
CH-UR|Uri
CH-VD|Vaud
CH-VS|Valais
CH-ZG|Zug
CH-ZH|Zürich
CI-AB|Abidjan
CI-BS|Bas-Sassandra
CI-CM|Comoé
CI-DN|Denguélé
CI-GD|Gôh-Djiboua
CI-LC|Lacs
CI-LG|Lagunes
CI-MG|Montagnes
CI-SM|Sassandra-Marahoué
CI-SV|Savanes
CI-VB|Vallée du Bandama
CI-WR|Woroba
CI-YM|Yamoussoukro
CI-ZZ|Zanzan
CL-AI|Aisén del General Carlos Ibañez del Campo
CL-AN|Antofagasta
CL-AP|Arica y Parinacota
CL-AR|La Araucanía
CL-AT|Atacama
CL-BI|Biobío
CL-CO|Coquimbo
CL-LI|Libertador General Bernardo O'Higgins
CL-LL|Los Lagos
CL-LR|Los Ríos
CL-MA|Magallanes
CL-ML|Maule
CL-NB|Ñuble
CL-RM|Región Metropolitana de Santiago
CL-TA|Tarapacá
CL-VS|Valparaíso
CM-AD|Adamaoua
CM-CE|Centre
CM-EN|Far North
CM-ES|East
CM-LT|Littoral
CM-NO|North
CM-NW|North-West
CM-OU|West
CM-SU|South
CM-SW|South-West
CN-AH|Anhui Sheng
CN-BJ|Beijing Shi
CN-CQ|Chongqing Shi
CN-FJ|Fujian Sheng
CN-GD|Guangdong Sheng
CN-GS|Gansu Sheng
CN-GX|Guangxi Zhuangzu Zizhiqu
CN-GZ|Guizhou Sheng
CN-HA|Henan Sheng
CN-HB|Hubei Sheng
CN-HE|Hebei Sheng
CN-HI|Hainan Sheng
CN-HK|Hong Kong SAR
CN-HL|Heilongjiang Sheng
CN-HN|Hunan Sheng
CN-JL|Jilin Sheng
CN-JS|Jiangsu Sheng
CN-JX|Jiangxi Sheng
CN-LN|Liaoning Sheng
CN-MO|Macao SAR
CN-NM|Nei Mongol Zizhiqu
CN-NX|Ningxia Huizu Zizhiqu
CN-QH|Qinghai Sheng
CN-SC|Sichuan Sheng
CN-SD|Shandong Sheng
CN-SH|Shanghai Shi
CN-SN|Shaanxi Sheng
CN-SX|Shanxi Sheng
CN-TJ|Tianjin Shi
CN-TW|Taiwan Sheng
CN-XJ|Xinjiang Uygur Zizhiqu
CN-XZ|Xizang Zizhiqu
CN-YN|Yunnan Sheng
CN-ZJ|Zhejiang Sheng
CO-AMA|Amazonas
CO-ANT|Antioquia
CO-ARA|Arauca
CO-ATL|Atlántico
CO-BOL|Bolívar
CO-BOY|Boyacá
CO-CAL|Caldas
CO-CAQ|Caquetá
CO-CAS|Casanare
CO-CAU|Cauca
CO-CES|Cesar
CO-CHO|Chocó
CO-COR|Córdoba
CO-CUN|Cundinamarca
CO-DC|Distrito Capital de Bogotá
CO-GUA|Guainía
CO-GUV|Guaviare
CO-HUI|Huila
CO-LAG|La Guajira
CO-MAG|Magdalena
CO-MET|Meta
CO-NAR|Nariño
CO-NSA|Norte de Santander
CO-PUT|Putumayo
CO-QUI|Quindío
CO-RIS|Risaralda
CO-SAN|Santander
CO-SAP|San Andrés, Providencia y Santa Catalina
CO-SUC|Sucre
CO-TOL|Tolima
CO-VAC|Valle del Cauca
CO-VAU|Vaupés
CO-VID|Vichada
CR-A|Alajuela
CR-C|Cartago
CR-G|Guanacaste
CR-H|Heredia
CR-L|Limón
CR-P|Puntarenas
CR-SJ|San José
CU-01|Pinar del Río
CU-03|La Habana
CU-04|Matanzas
CU-05|Villa Clara
CU-06|Cienfuegos
CU-07|Sancti Spíritus
CU-08|Ciego de Ávila
CU-09|Camagüey
CU-10|Las Tunas
CU-11|Holguín
CU-12|Granma
CU-13|Santiago de Cuba
CU-14|Guantánamo
CU-15|Artemisa
CU-16|Mayabeque
CU-99|Isla de la Juventud
CV-B|Ilhas de Barlavento
CV-BR|Brava|CV-S
CV-BV|Boa Vista|CV-B
CV-CA|Santa Catarina|CV-S
CV-CF|Santa Catarina do Fogo|CV-S
CV-CR|Santa Cruz|CV-S
CV-MA|Maio|CV-S
CV-MO|Mosteiros|CV-S
CV-PA|Paul|CV-B
CV-PN|Porto Novo|CV-B
CV-PR|Praia|CV-S
CV-RB|Ribeira Brava|CV-B
CV-RG|Ribeira Grande|CV-B
CV-RS|Ribeira Grande de Santiago|CV-S
CV-S|Ilhas de Sotavento
CV-SD|São Domingos|CV-S
CV-SF|São Filipe|CV-S
CV-SL|Sal|CV-B
CV-SM|São Miguel|CV-S
CV-SO|São Lourenço dos Órgãos|CV-S
CV-SS|São Salvador do Mundo|CV-S
CV-SV|São Vicente|CV-B
CV-TA|Tarrafal|CV-S
CV-TS|Tarrafal de São Nicolau|CV-B
CY-01|Lefkosia
CY-02|Lemesos
CY-03|Larnaka
CY-04|Ammochostos
CY-05|Pafos
CY-06|Keryneia
CZ-10|Praha, Hlavní město
CZ-20|Středočeský kraj
CZ-201|Benešov|CZ-20
CZ-202|Beroun|CZ-20
CZ-203|Kladno|CZ-20
CZ-204|Kolín|CZ-20
CZ-205|Kutná Hora|CZ-20
CZ-206|Mělník|CZ-20
CZ-207|Mladá Boleslav|CZ-20
CZ-208|Nymburk|CZ-20
CZ-209|Praha-východ|CZ-20
CZ-20A|Praha-západ|CZ-20
CZ-20B|Příbram|CZ-20
CZ-20C|Rakovník|CZ-20
CZ-31|Jihočeský kraj
CZ-311|České Budějovice|CZ-31
CZ-312|Český Krumlov|CZ-31
CZ-313|Jindřichův Hradec|CZ-31
CZ-314|Písek|CZ-31
CZ-315|Prachatice|CZ-31
CZ-316|Strakonice|CZ-31
CZ-317|Tábor|CZ-31
CZ-32|Plzeňský kraj
CZ-321|Domažlice|CZ-32
CZ-322|Klatovy|CZ-32
CZ-323|Plzeň-město|CZ-32
CZ-324|Plzeň-jih|CZ-32
CZ-325|Plzeň-sever|CZ-32
CZ-326|Rokycany|CZ-32
CZ-327|Tachov|CZ-32
CZ-41|Karlovarský kraj
CZ-411|Cheb|CZ-41
CZ-412|Karlovy Vary|CZ-41
CZ-413|Sokolov|CZ-41
CZ-42|Ústecký kraj
CZ-421|Děčín|CZ-42
CZ-422|Chomutov|CZ-42
CZ-423|Litoměřice|CZ-42
CZ-424|Louny|CZ-42
CZ-425|Most|CZ-42
CZ-426|Teplice|CZ-42
CZ-427|Ústí nad Labem|CZ-42
CZ-51|Liberecký kraj
CZ-511|Česká Lípa|CZ-51
CZ-512|Jablonec nad Nisou|CZ-51
CZ-513|Liberec|CZ-51
CZ-514|Semily|CZ-51
CZ-52|Královéhradecký kraj
CZ-521|Hradec Králové|CZ-52
CZ-522|Jičín|CZ-52
CZ-523|Náchod|CZ-52
CZ-524|Rychnov nad Kněžnou|CZ-52
CZ-525|Trutnov|CZ-52
CZ-53|Pardubický kraj
CZ-531|Chrudim|CZ-53
CZ-532|Pardubice|CZ-53
CZ-533|Svitavy|CZ-53
CZ-534|Ústí nad Orlicí|CZ-53
CZ-63|Kraj Vysočina
CZ-631|Havlíčkův Brod|CZ-63
CZ-632|Jihlava|CZ-63
CZ-633|Pelhřimov|CZ-63
CZ-634|Třebíč|CZ-63
CZ-635|Žďár nad Sázavou|CZ-63
CZ-64|Jihomoravský kraj
CZ-641|Blansko|CZ-64
CZ-642|Brno-město|CZ-64
CZ-643|Brno-venkov|CZ-64
CZ-644|Břeclav|CZ-64
CZ-645|Hodonín|CZ-64
CZ-646|Vyškov|CZ-64
CZ-647|Znojmo|CZ-64
CZ-71|Olomoucký kraj
CZ-711|Jeseník|CZ-71
CZ-712|Olomouc|CZ-71
CZ-713|Prostějov|CZ-71
CZ-714|Přerov|CZ-71
CZ-715|Šumperk|CZ-71
CZ-72|Zlínský kraj
CZ-721|Kroměříž|CZ-72
CZ-722|Uherské Hradiště|CZ-72
CZ-723|Vsetín|CZ-72
CZ-724|Zlín|CZ-72
CZ-80|Moravskoslezský kraj
CZ-801|Bruntál|CZ-80
CZ-802|Frýdek-Místek|CZ-80
CZ-803|Karviná|CZ-80
CZ-804|Nový Jičín|CZ-80
CZ-805|Opava|CZ-80
CZ-806|Ostrava-město|CZ-80
DE-BB|Brandenburg
DE-BE|Berlin
DE-BW|Baden-Württemberg
DE-BY|Bayern
DE-HB|Bremen
DE-HE|Hessen
DE-HH|Hamburg
DE-MV|Mecklenburg-Vorpommern
DE-NI|Niedersachsen
DE-NW|Nordrhein-Westfalen
DE-RP|Rheinland-Pfalz
DE-SH|Schleswig-Holstein
DE-SL|Saarland
DE-SN|Sachsen
DE-ST|Sachsen-Anhalt
DE-TH|Thüringen
DJ-AR|Arta
DJ-AS|Ali Sabieh
DJ-DI|Dikhil
DJ-DJ|Djibouti
DJ-OB|Obock
DJ-TA|Tadjourah
DK-015|København
DK-020|Frederiksborg
DK-025|Roskilde
DK-030|Vestsjælland
DK-035|Storstrøm
DK-040|Bornholm
DK-042|Fyn
DK-050|Sønderjylland
DK-055|Ribe
DK-060|Vejle
DK-065|Ringkøbing
DK-070|Århus
DK-076|Viborg
DK-080|Nordjylland
DK-101|København
DK-147|Frederiksberg
DK-81|Region Nordjylland
DK-82|Region Midjylland
DK-83|Region Syddanmark
DK-84|Region Hovedstaden
DK-85|Region Sjælland
DM-02|Saint Andrew
DM-03|Saint David
DM-04|Saint George
DM-05|Saint John
DM-06|Saint Joseph
DM-07|Saint Luke
DM-08|Saint Mark
DM-09|Saint Patrick
DM-10|Saint Paul
DM-11|Saint Peter
DO-01|Distrito Nacional (Santo Domingo)|DO-40
DO-02|Azua|DO-41
DO-03|Baoruco|DO-38
DO-04|Barahona|DO-38
DO-05|Dajabón|DO-34
DO-06|Duarte|DO-33
DO-07|Elías Piña|DO-37
DO-08|El Seibo|DO-42
DO-09|Espaillat|DO-35
DO-10|Independencia|DO-38
DO-11|La Altagracia|DO-42
DO-12|La Romana|DO-42
DO-13|La Vega|DO-36
DO-14|María Trinidad Sánchez|DO-33
DO-15|Monte Cristi|DO-34
DO-16|Pedernales|DO-38
DO-17|Peravia|DO-41
DO-18|Puerto Plata|DO-35
DO-19|Hermanas Mirabal|DO-33
DO-20|Samaná|DO-33
DO-21|San Cristóbal|DO-41
DO-22|San Juan|DO-37
DO-23|San Pedro de Macorís|DO-39
DO-24|Sánchez Ramírez|DO-36
DO-25|Santiago|DO-35
DO-26|Santiago Rodríguez|DO-34
DO-27|Valverde|DO-34
DO-28|Monseñor Nouel|DO-36
DO-29|Monte Plata|DO-39
DO-30|Hato Mayor|DO-39
DO-31|San José de Ocoa|DO-41
DO-32|Santo Domingo|DO-40
DO-33|Cibao Nordeste
DO-34|Cibao Noroeste
DO-35|Cibao Norte
DO-36|Cibao Sur
DO-37|El Valle
DO-38|Enriquillo
DO-39|Higuamo
DO-40|Ozama
DO-41|Valdesia
DO-42|Yuma
DZ-01|Adrar
DZ-02|Chlef
DZ-03|Laghouat
DZ-04|Oum el Bouaghi
DZ-05|Batna
DZ-06|Béjaïa
DZ-07|Biskra
DZ-08|Béchar
DZ-09|Blida
DZ-10|Bouira
DZ-11|Tamanrasset
DZ-12|Tébessa
DZ-13|Tlemcen
DZ-14|Tiaret
DZ-15|Tizi Ouzou
DZ-16|Alger
DZ-17|Djelfa
DZ-18|Jijel
DZ-19|Sétif
DZ-20|Saïda
DZ-21|Skikda
DZ-22|Sidi Bel Abbès
DZ-23|Annaba
DZ-24|Guelma
DZ-25|Constantine
DZ-26|Médéa
DZ-27|Mostaganem
DZ-28|M'sila
DZ-29|Mascara
DZ-30|Ouargla
DZ-31|Oran
DZ-32|El Bayadh
DZ-33|Illizi
DZ-34|Bordj Bou Arréridj
DZ-35|Boumerdès
DZ-36|El Tarf
DZ-37|Tindouf
DZ-38|Tissemsilt
DZ-39|El Oued
DZ-40|Khenchela
DZ-41|Souk Ahras
DZ-42|Tipaza
DZ-43|Mila
DZ-44|Aïn Defla
DZ-45|Naama
DZ-46|Aïn Témouchent
DZ-47|Ghardaïa
DZ-48|Relizane
DZ-49|Timimoun
DZ-50|Bordj Badji Mokhtar
DZ-51|Ouled Djellal
DZ-52|Béni Abbès
DZ-53|In Salah
DZ-54|In Guezzam
DZ-55|Touggourt
DZ-56|Djanet
DZ-57|El Meghaier
DZ-58|El Meniaa
EC-A|Azuay
EC-B|Bolívar
EC-C|Carchi
EC-D|Orellana
EC-E|Esmeraldas
EC-F|Cañar
EC-G|Guayas
EC-H|Chimborazo
EC-I|Imbabura
EC-L|Loja
EC-M|Manabí
EC-N|Napo
EC-O|El Oro
EC-P|Pichincha
EC-R|Los Ríos
EC-S|Morona Santiago
EC-SD|Santo Domingo de los Tsáchilas
EC-SE|Santa Elena
EC-T|Tungurahua
EC-U|Sucumbíos
EC-W|Galápagos
EC-X|Cotopaxi
EC-Y|Pastaza
EC-Z|Zamora Chinchipe
EE-130|Alutaguse
EE-141|Anija
EE-142|Antsla
EE-171|Elva
EE-184|Haapsalu
EE-191|Haljala
EE-198|Harku
EE-205|Hiiumaa
EE-214|Häädemeeste
EE-245|Jõelähtme
EE-247|Jõgeva
EE-251|Jõhvi
EE-255|Järva
EE-272|Kadrina
EE-283|Kambja
EE-284|Kanepi
EE-291|Kastre
EE-293|Kehtna
EE-296|Keila
EE-303|Kihnu
EE-305|Kiili
EE-317|Kohila
EE-321|Kohtla-Järve
EE-338|Kose
EE-353|Kuusalu
EE-37|Harjumaa
EE-39|Hiiumaa
EE-424|Loksa
EE-430|Lääneranna
EE-431|Lääne-Harju
EE-432|Luunja
EE-441|Lääne-Nigula
EE-442|Lüganuse
EE-446|Maardu
EE-45|Ida-Virumaa
EE-478|Muhu
EE-480|Mulgi
EE-486|Mustvee
EE-50|Jõgevamaa
EE-503|Märjamaa
EE-511|Narva
EE-514|Narva-Jõesuu
EE-52|Järvamaa
EE-528|Nõo
EE-557|Otepää
EE-56|Läänemaa
EE-567|Paide
EE-586|Peipsiääre
EE-60|Lääne-Virumaa
EE-615|Põhja-Sakala
EE-618|Põltsamaa
EE-622|Põlva
EE-624|Pärnu
EE-638|Põhja-Pärnumaa
EE-64|Põlvamaa
EE-651|Raasiku
EE-653|Rae
EE-661|Rakvere
EE-663|Rakvere
EE-668|Rapla
EE-68|Pärnumaa
EE-689|Ruhnu
EE-698|Rõuge
EE-708|Räpina
EE-71|Raplamaa
EE-712|Saarde
EE-714|Saaremaa
EE-719|Saku
EE-726|Saue
EE-732|Setomaa
EE-735|Sillamäe
EE-74|Saaremaa
EE-784|Tallinn
EE-79|Tartumaa
EE-792|Tapa
EE-793|Tartu
EE-796|Tartu
EE-803|Toila
EE-809|Tori
EE-81|Valgamaa
EE-824|Tõrva
EE-834|Türi
EE-84|Viljandimaa
EE-855|Valga
EE-87|Võrumaa
EE-890|Viimsi
EE-897|Viljandi
EE-899|Viljandi
EE-901|Vinni
EE-903|Viru-Nigula
EE-907|Vormsi
EE-917|Võru
EE-919|Võru
EE-928|Väike-Maarja
EG-ALX|Al Iskandarīyah
EG-ASN|Aswān
EG-AST|Asyūţ
EG-BA|Al Baḩr al Aḩmar
EG-BH|Al Buḩayrah
EG-BNS|Banī Suwayf
EG-C|Al Qāhirah
EG-DK|Ad Daqahlīyah
EG-DT|Dumyāţ
EG-FYM|Al Fayyūm
EG-GH|Al Gharbīyah
EG-GZ|Al Jīzah
EG-IS|Al Ismā'īlīyah
EG-JS|Janūb Sīnā'
EG-KB|Al Qalyūbīyah
EG-KFS|Kafr ash Shaykh
EG-KN|Qinā
EG-LX|Al Uqşur
EG-MN|Al Minyā
EG-MNF|Al Minūfīyah
EG-MT|Maţrūḩ
EG-PTS|Būr Sa‘īd
EG-SHG|Sūhāj
EG-SHR|Ash Sharqīyah
EG-SIN|Shamāl Sīnā'
EG-SUZ|As Suways
EG-WAD|Al Wādī al Jadīd
ER-AN|Ansabā
ER-DK|Janūbī al Baḩrī al Aḩmar
ER-DU|Al Janūbī
ER-GB|Qāsh-Barkah
ER-MA|Al Awsaţ
ER-SK|Shimālī al Baḩrī al Aḩmar
ES-A|Alicante|ES-VC
ES-AB|Albacete|ES-CM
ES-AL|Almería|ES-AN
ES-AN|Andalucía
ES-AR|Aragón
ES-AS|Asturias, Principado de
ES-AV|Ávila|ES-CL
ES-B|Barcelona|ES-CT
ES-BA|Badajoz|ES-EX
ES-BI|Bizkaia|ES-PV
ES-BU|Burgos|ES-CL
ES-C|A Coruña|ES-GA
ES-CA|Cádiz|ES-AN
ES-CB|Cantabria
ES-CC|Cáceres|ES-EX
ES-CE|Ceuta
ES-CL|Castilla y León
ES-CM|Castilla-La Mancha
ES-CN|Canarias
ES-CO|Córdoba|ES-AN
ES-CR|Ciudad Real|ES-CM
ES-CS|Castellón|ES-VC
ES-CT|Catalunya
ES-CU|Cuenca|ES-CM
ES-EX|Extremadura
ES-GA|Galicia
ES-GC|Las Palmas|ES-CN
ES-GI|Girona|ES-CT
ES-GR|Granada|ES-AN
ES-GU|Guadalajara|ES-CM
ES-H|Huelva|ES-AN
ES-HU|Huesca|ES-AR
ES-IB|Illes Balears
ES-J|Jaén|ES-AN
ES-L|Lleida|ES-CT
ES-LE|León|ES-CL
ES-LO|La Rioja|ES-RI
ES-LU|Lugo|ES-GA
ES-M|Madrid|ES-MD
ES-MA|Málaga|ES-AN
ES-MC|Murcia, Región de
ES-MD|Madrid, Comunidad de
ES-ML|Melilla
ES-MU|Murcia|ES-MC
ES-NA|Navarra|ES-NC
ES-NC|Navarra, Comunidad Foral de
ES-O|Asturias|ES-AS
ES-OR|Ourense|ES-GA
ES-P|Palencia|ES-CL
ES-PM|Illes Balears|ES-IB
ES-PO|Pontevedra|ES-GA
ES-PV|País Vasco
ES-RI|La Rioja
ES-S|Cantabria|ES-CB
ES-SA|Salamanca|ES-CL
ES-SE|Sevilla|ES-AN
ES-SG|Segovia|ES-CL
ES-SO|Soria|ES-CL
ES-SS|Gipuzkoa|ES-PV
ES-T|Tarragona|ES-CT
ES-TE|Teruel|ES-AR
ES-TF|Santa Cruz de Tenerife|ES-CN
ES-TO|Toledo|ES-CM
ES-V|Valencia|ES-VC
ES-VA|Valladolid|ES-CL
ES-VC|Valenciana, Comunidad
ES-VI|Álava|ES-PV
ES-Z|Zaragoza|ES-AR
ES-ZA|Zamora|ES-CL
ET-AA|Ādīs Ābeba
ET-AF|Āfar
ET-AM|Āmara
ET-BE|Bīnshangul Gumuz
ET-DD|Dirē Dawa
ET-GA|Gambēla Hizboch
ET-HA|Hārerī Hizb
ET-OR|Oromīya
ET-SI|Sīdama
ET-SN|YeDebub Bihēroch Bihēreseboch na Hizboch
ET-SO|Sumalē
ET-SW|YeDebub M‘irab Ītyop’iya Hizboch
ET-TI|Tigray
FI-01|Ahvenanmaan maakunta
FI-02|Etelä-Karjala
FI-03|Etelä-Pohjanmaa
FI-04|Etelä-Savo
FI-05|Kainuu
FI-06|Kanta-Häme
FI-07|Keski-Pohjanmaa
FI-08|Keski-Suomi
FI-09|Kymenlaakso
FI-10|Lappi
FI-11|Pirkanmaa
FI-12|Pohjanmaa
FI-13|Pohjois-Karjala
FI-14|Pohjois-Pohjanmaa
FI-15|Pohjois-Savo
FI-16|Päijät-Häme
FI-17|Satakunta
FI-18|Uusimaa
FI-19|Varsinais-Suomi
FJ-01|Ba|FJ-W
FJ-02|Bua|FJ-N
FJ-03|Cakaudrove|FJ-N
FJ-04|Kadavu|FJ-E
FJ-05|Lau|FJ-E
FJ-06|Lomaiviti|FJ-E
FJ-07|Macuata|FJ-N
FJ-08|Nadroga and Navosa|FJ-W
FJ-09|Naitasiri|FJ-C
FJ-10|Namosi|FJ-C
FJ-11|Ra|FJ-W
FJ-12|Rewa|FJ-C
FJ-13|Serua|FJ-C
FJ-14|Tailevu|FJ-C
FJ-C|Central
FJ-E|Eastern
FJ-N|Northern
FJ-R|Rotuma
FJ-W|Western
FM-KSA|Kosrae
FM-PNI|Pohnpei
FM-TRK|Chuuk
FM-YAP|Yap
FR-01|Ain|FR-ARA
FR-02|Aisne|FR-HDF
FR-03|Allier|FR-ARA
FR-04|Alpes-de-Haute-Provence|FR-PAC
FR-05|Hautes-Alpes|FR-PAC
FR-06|Alpes-Maritimes|FR-PAC
FR-07|Ardèche|FR-ARA
FR-08|Ardennes|FR-GES
FR-09|Ariège|FR-OCC
FR-10|Aube|FR-GES
FR-11|Aude|FR-OCC
FR-12|Aveyron|FR-OCC
FR-13|Bouches-du-Rhône|FR-PAC
FR-14|Calvados|FR-NOR
FR-15|Cantal|FR-ARA
FR-16|Charente|FR-NAQ
FR-17|Charente-Maritime|FR-NAQ
FR-18|Cher|FR-CVL
FR-19|Corrèze|FR-NAQ
FR-20R|Corse
FR-21|Côte-d'Or|FR-BFC
FR-22|Côtes-d'Armor|FR-BRE
FR-23|Creuse|FR-NAQ
FR-24|Dordogne|FR-NAQ
FR-25|Doubs|FR-BFC
FR-26|Drôme|FR-ARA
FR-27|Eure|FR-NOR
FR-28|Eure-et-Loir|FR-CVL
FR-29|Finistère|FR-BRE
FR-2A|Corse-du-Sud|FR-20R
FR-2B|Haute-Corse|FR-20R
FR-30|Gard|FR-OCC
FR-31|Haute-Garonne|FR-OCC
FR-32|Gers|FR-OCC
FR-33|Gironde|FR-NAQ
FR-34|Hérault|FR-OCC
FR-35|Ille-et-Vilaine|FR-BRE
FR-36|Indre|FR-CVL
FR-37|Indre-et-Loire|FR-CVL
FR-38|Isère|FR-ARA
FR-39|Jura|FR-BFC
FR-40|Landes|FR-NAQ
FR-41|Loir-et-Cher|FR-CVL
FR-42|Loire|FR-ARA
FR-43|Haute-Loire|FR-ARA
FR-44|Loire-Atlantique|FR-PDL
FR-45|Loiret|FR-CVL
FR-46|Lot|FR-OCC
FR-47|Lot-et-Garonne|FR-NAQ
FR-48|Lozère|FR-OCC
FR-49|Maine-et-Loire|FR-PDL
FR-50|Manche|FR-NOR
FR-51|Marne|FR-GES
FR-52|Haute-Marne|FR-GES
FR-53|Mayenne|FR-PDL
FR-54|Meurthe-et-Moselle|FR-GES
FR-55|Meuse|FR-GES
FR-56|Morbihan|FR-BRE
FR-57|Moselle|FR-GES
FR-58|Nièvre|FR-BFC
FR-59|Nord|FR-HDF
FR-60|Oise|FR-HDF
FR-61|Orne|FR-NOR
FR-62|Pas-de-Calais|FR-HDF
FR-63|Puy-de-Dôme|FR-ARA
FR-64|Pyrénées-Atlantiques|FR-NAQ
FR-65|Hautes-Pyrénées|FR-OCC
FR-66|Pyrénées-Orientales|FR-OCC
FR-67|Bas-Rhin|FR-6AE
FR-68|Haut-Rhin|FR-6AE
FR-69|Rhône|FR-ARA
FR-69M|Métropole de Lyon|FR-ARA
FR-6AE|Alsace|FR-GES
FR-70|Haute-Saône|FR-BFC
FR-71|Saône-et-Loire|FR-BFC
FR-72|Sarthe|FR-PDL
FR-73|Savoie|FR-ARA
FR-74|Haute-Savoie|FR-ARA
FR-75C|Paris|FR-IDF
FR-76|Seine-Maritime|FR-NOR
FR-77|Seine-et-Marne|FR-IDF
FR-78|Yvelines|FR-IDF
FR-79|Deux-Sèvres|FR-NAQ
FR-80|Somme|FR-HDF
FR-81|Tarn|FR-OCC
FR-82|Tarn-et-Garonne|FR-OCC
FR-83|Var|FR-PAC
FR-84|Vaucluse|FR-PAC
FR-85|Vendée|FR-PDL
FR-86|Vienne|FR-NAQ
FR-87|Haute-Vienne|FR-NAQ
FR-88|Vosges|FR-GES
FR-89|Yonne|FR-BFC
FR-90|Territoire de Belfort|FR-BFC
FR-91|Essonne|FR-IDF
FR-92|Hauts-de-Seine|FR-IDF
FR-93|Seine-Saint-Denis|FR-IDF
FR-94|Val-de-Marne|FR-IDF
FR-95|Val-d'Oise|FR-IDF
FR-971|Guadeloupe
FR-972|Martinique
FR-973|Guyane (française)
FR-974|La Réunion
FR-976|Mayotte
FR-ARA|Auvergne-Rhône-Alpes
FR-BFC|Bourgogne-Franche-Comté
FR-BL|Saint-Barthélemy
FR-BRE|Bretagne
FR-CP|Clipperton
FR-CVL|Centre-Val de Loire
FR-GES|Grand Est
FR-HDF|Hauts-de-France
FR-IDF|Île-de-France
FR-MF|Saint-Martin
FR-NAQ|Nouvelle-Aquitaine
FR-NC|Nouvelle-Calédonie
FR-NOR|Normandie
FR-OCC|Occitanie
FR-PAC|Provence-Alpes-Côte-d’Azur
FR-PDL|Pays-de-la-Loire
FR-PF|Polynésie française
FR-PM|Saint-Pierre-et-Miquelon
FR-TF|Terres australes françaises
FR-WF|Wallis-et-Futuna
GA-1|Estuaire
GA-2|Haut-Ogooué
GA-3|Moyen-Ogooué
GA-4|Ngounié
GA-5|Nyanga
GA-6|Ogooué-Ivindo
GA-7|Ogooué-Lolo
GA-8|Ogooué-Maritime
GA-9|Woleu-Ntem
GB-ABC|Armagh City, Banbridge and Craigavon
GB-ABD|Aberdeenshire
GB-ABE|Aberdeen City
GB-AGB|Argyll and Bute
GB-AGY|Isle of Anglesey
GB-AND|Ards and North Down
GB-ANN|Antrim and Newtownabbey
GB-ANS|Angus
GB-BAS|Bath and North East Somerset
GB-BBD|Blackburn with Darwen
GB-BCP|Bournemouth, Christchurch and Poole
GB-BDF|Bedford
GB-BDG|Barking and Dagenham
GB-BEN|Brent
GB-BEX|Bexley
GB-BFS|Belfast City
GB-BGE|Bridgend
GB-BGW|Blaenau Gwent
GB-BIR|Birmingham
GB-BKM|Buckinghamshire
GB-BNE|Barnet
GB-BNH|Brighton and Hove
GB-BNS|Barnsley
GB-BOL|Bolton
GB-BPL|Blackpool
GB-BRC|Bracknell Forest
GB-BRD|Bradford
GB-BRY|Bromley
GB-BST|Bristol, City of
GB-BUR|Bury
GB-CAM|Cambridgeshire
GB-CAY|Caerphilly
GB-CBF|Central Bedfordshire
GB-CCG|Causeway Coast and Glens
GB-CGN|Ceredigion
GB-CHE|Cheshire East
GB-CHW|Cheshire West and Chester
GB-CLD|Calderdale
GB-CLK|Clackmannanshire
GB-CMA|Cumbria
GB-CMD|Camden
GB-CMN|Carmarthenshire
GB-CON|Cornwall
GB-COV|Coventry
GB-CRF|Cardiff
GB-CRY|Croydon
GB-CWY|Conwy
GB-DAL|Darlington
GB-DBY|Derbyshire
GB-DEN|Denbighshire
GB-DER|Derby
GB-DEV|Devon
GB-DGY|Dumfries and Galloway
GB-DNC|Doncaster
GB-DND|Dundee City
GB-DOR|Dorset
GB-DRS|Derry and Strabane
GB-DUD|Dudley
GB-DUR|Durham, County
GB-EAL|Ealing
GB-EAW|England and Wales
GB-EAY|East Ayrshire
GB-EDH|Edinburgh, City of
GB-EDU|East Dunbartonshire
GB-ELN|East Lothian
GB-ELS|Eilean Siar
GB-ENF|Enfield
GB-ENG|England
GB-ERW|East Renfrewshire
GB-ERY|East Riding of Yorkshire
GB-ESS|Essex
GB-ESX|East Sussex
GB-FAL|Falkirk
GB-FIF|Fife
GB-FLN|Flintshire
GB-FMO|Fermanagh and Omagh
GB-GAT|Gateshead
GB-GBN|Great Britain
GB-GLG|Glasgow City
GB-GLS|Gloucestershire
GB-GRE|Greenwich
GB-GWN|Gwynedd
GB-HAL|Halton
GB-HAM|Hampshire
GB-HAV|Havering
GB-HCK|Hackney
GB-HEF|Herefordshire
GB-HIL|Hillingdon
GB-HLD|Highland
GB-HMF|Hammersmith and Fulham
GB-HNS|Hounslow
GB-HPL|Hartlepool
GB-HRT|Hertfordshire
GB-HRW|Harrow
GB-HRY|Haringey
GB-IOS|Isles of Scilly
GB-IOW|Isle of Wight
GB-ISL|Islington
GB-IVC|Inverclyde
GB-KEC|Kensington and Chelsea
GB-KEN|Kent
GB-KHL|Kingston upon Hull
GB-KIR|Kirklees
GB-KTT|Kingston upon Thames
GB-KWL|Knowsley
GB-LAN|Lancashire
GB-LBC|Lisburn and Castlereagh
GB-LBH|Lambeth
GB-LCE|Leicester
GB-LDS|Leeds
GB-LEC|Leicestershire
GB-LEW|Lewisham
GB-LIN|Lincolnshire
GB-LIV|Liverpool
GB-LND|London, City of
GB-LUT|Luton
GB-MAN|Manchester
GB-MDB|Middlesbrough
GB-MDW|Medway
GB-MEA|Mid and East Antrim
GB-MIK|Milton Keynes
GB-MLN|Midlothian
GB-MON|Monmouthshire
GB-MRT|Merton
GB-MRY|Moray
GB-MTY|Merthyr Tydfil
GB-MUL|Mid-Ulster
GB-NAY|North Ayrshire
GB-NBL|Northumberland
GB-NEL|North East Lincolnshire
GB-NET|Newcastle upon Tyne
GB-NFK|Norfolk
GB-NGM|Nottingham
GB-NIR|Northern Ireland
GB-NLK|North Lanarkshire
GB-NLN|North Lincolnshire
GB-NMD|Newry, Mourne and Down
GB-NNH|North Northamptonshire
GB-NSM|North Somerset
GB-NTL|Neath Port Talbot
GB-NTT|Nottinghamshire
GB-NTY|North Tyneside
GB-NWM|Newham
GB-NWP|Newport
GB-NYK|North Yorkshire
GB-OLD|Oldham
GB-ORK|Orkney Islands
GB-OXF|Oxfordshire
GB-PEM|Pembrokeshire
GB-PKN|Perth and Kinross
GB-PLY|Plymouth
GB-POR|Portsmouth
GB-POW|Powys
GB-PTE|Peterborough
GB-RCC|Redcar and Cleveland
GB-RCH|Rochdale
GB-RCT|Rhondda Cynon Taff
GB-RDB|Redbridge
GB-RDG|Reading
GB-RFW|Renfrewshire
GB-RIC|Richmond upon Thames
GB-ROT|Rotherham
GB-RUT|Rutland
GB-SAW|Sandwell
GB-SAY|South Ayrshire
GB-SCB|Scottish Borders
GB-SCT|Scotland
GB-SFK|Suffolk
GB-SFT|Sefton
GB-SGC|South Gloucestershire
GB-SHF|Sheffield
GB-SHN|St. Helens
GB-SHR|Shropshire
GB-SKP|Stockport
GB-SLF|Salford
GB-SLG|Slough
GB-SLK|South Lanarkshire
GB-SND|Sunderland
GB-SOL|Solihull
GB-SOM|Somerset
GB-SOS|Southend-on-Sea
GB-SRY|Surrey
GB-STE|Stoke-on-Trent
GB-STG|Stirling
GB-STH|Southampton
GB-STN|Sutton
GB-STS|Staffordshire
GB-STT|Stockton-on-Tees
GB-STY|South Tyneside
GB-SWA|Swansea
GB-SWD|Swindon
GB-SWK|Southwark
GB-TAM|Tameside
GB-TFW|Telford and Wrekin
GB-THR|Thurrock
GB-TOB|Torbay
GB-TOF|Torfaen
GB-TRF|Trafford
GB-TWH|Tower Hamlets
GB-UKM|United Kingdom
GB-VGL|Vale of Glamorgan, The
GB-WAR|Warwickshire
GB-WBK|West Berkshire
GB-WDU|West Dunbartonshire
GB-WFT|Waltham Forest
GB-WGN|Wigan
GB-WIL|Wiltshire
GB-WKF|Wakefield
GB-WLL|Walsall
GB-WLN|West Lothian
GB-WLS|Wales
GB-WLV|Wolverhampton
GB-WND|Wandsworth
GB-WNH|West Northamptonshire
GB-WNM|Windsor and Maidenhead
GB-WOK|Wokingham
GB-WOR|Worcestershire
GB-WRL|Wirral
GB-WRT|Warrington
GB-WRX|Wrexham
GB-WSM|Westminster
GB-WSX|West Sussex
GB-YOR|York
GB-ZET|Shetland Islands
GD-01|Saint Andrew
GD-02|Saint David
GD-03|Saint George
GD-04|Saint John
GD-05|Saint Mark
GD-06|Saint Patrick
GD-10|Southern Grenadine Islands
GE-AB|Abkhazia
GE-AJ|Adjara
GE-GU|Guria
GE-IM|Imereti
GE-KA|K'akheti
GE-KK|Kvemo Kartli
GE-MM|Mtskheta-Mtianeti
GE-RL|Rach'a-Lechkhumi-Kvemo Svaneti
GE-SJ|Samtskhe-Javakheti
GE-SK|Shida Kartli
GE-SZ|Samegrelo-Zemo Svaneti
GE-TB|Tbilisi
GH-AA|Greater Accra
GH-AF|Ahafo
GH-AH|Ashanti
GH-BA|Brong-Ahafo
GH-BE|Bono East
GH-BO|Bono
GH-CP|Central
GH-EP|Eastern
GH-NE|North East
GH-NP|Northern
GH-OT|Oti
GH-SV|Savannah
GH-TV|Volta
GH-UE|Upper East
GH-UW|Upper West
GH-WN|Western North
GH-WP|Western
GL-AV|Avannaata Kommunia
GL-KU|Kommune Kujalleq
GL-QE|Qeqqata Kommunia
GL-QT|Kommune Qeqertalik
GL-SM|Kommuneqarfik Sermersooq
GM-B|Banjul
GM-L|Lower River
GM-M|Central River
GM-N|North Bank
GM-U|Upper River
GM-W|Western
GN-B|Boké
GN-BE|Beyla|GN-N
GN-BF|Boffa|GN-B
GN-BK|Boké|GN-B
GN-C|Conakry
GN-CO|Coyah|GN-D
GN-D|Kindia
GN-DB|Dabola|GN-F
GN-DI|Dinguiraye|GN-F
GN-DL|Dalaba|GN-M
GN-DU|Dubréka|GN-D
GN-F|Faranah
GN-FA|Faranah|GN-F
GN-FO|Forécariah|GN-D
GN-FR|Fria|GN-B
GN-GA|Gaoual|GN-B
GN-GU|Guékédou|GN-N
GN-K|Kankan
GN-KA|Kankan|GN-K
GN-KB|Koubia|GN-L
GN-KD|Kindia|GN-D
GN-KE|Kérouané|GN-K
GN-KN|Koundara|GN-B
GN-KO|Kouroussa|GN-K
GN-KS|Kissidougou|GN-F
GN-L|Labé
GN-LA|Labé|GN-L
GN-LE|Lélouma|GN-L
GN-LO|Lola|GN-N
GN-M|Mamou
GN-MC|Macenta|GN-N
GN-MD|Mandiana|GN-K
GN-ML|Mali|GN-L
GN-MM|Mamou|GN-M
GN-N|Nzérékoré
GN-NZ|Nzérékoré|GN-N
GN-PI|Pita|GN-M
GN-SI|Siguiri|GN-K
GN-TE|Télimélé|GN-D
GN-TO|Tougué|GN-L
GN-YO|Yomou|GN-N
GQ-AN|Annobón
GQ-BN|Bioko Norte
GQ-BS|Bioko Sur
GQ-C|Región Continental
GQ-CS|Centro Sur
GQ-DJ|Djibloho
GQ-I|Región Insular
GQ-KN|Kié-Ntem
GQ-LI|Litoral
GQ-WN|Wele-Nzas
GR-69|Ágion Óros
GR-A|Anatolikí Makedonía kai
GR-B|Kentrikí Makedonía
GR-C|Dytikí Makedonía
GR-D|Ípeiros
GR-E|Thessalía
GR-F|Ionía Nísia
GR-G|Dytikí Elláda
GR-H|Stereá Elláda
GR-I|Attikí
GR-J|Pelopónnisos
GR-K|Vóreio Aigaío
GR-L|Nótio Aigaío
GR-M|Kríti
GT-01|Guatemala
GT-02|El Progreso
GT-03|Sacatepéquez
GT-04|Chimaltenango
GT-05|Escuintla
GT-06|Santa Rosa
GT-07|Sololá
GT-08|Totonicapán
GT-09|Quetzaltenango
GT-10|Suchitepéquez
GT-11|Retalhuleu
GT-12|San Marcos
GT-13|Huehuetenango
GT-14|Quiché
GT-15|Baja Verapaz
GT-16|Alta Verapaz
GT-17|Petén
GT-18|Izabal
GT-19|Zacapa
GT-20|Chiquimula
GT-21|Jalapa
GT-22|Jutiapa
GW-BA|Bafatá|GW-L
GW-BL|Bolama / Bijagós|GW-S
GW-BM|Biombo|GW-N
GW-BS|Bissau
GW-CA|Cacheu|GW-N
GW-GA|Gabú|GW-L
GW-L|Leste
GW-N|Norte
GW-OI|Oio|GW-N
GW-QU|Quinara|GW-S
GW-S|Sul
GW-TO|Tombali|GW-S
GY-BA|Barima-Waini
GY-CU|Cuyuni-Mazaruni
GY-DE|Demerara-Mahaica
GY-EB|East Berbice-Corentyne
GY-ES|Essequibo Islands-West Demerara
GY-MA|Mahaica-Berbice
GY-PM|Pomeroon-Supenaam
GY-PT|Potaro-Siparuni
GY-UD|Upper Demerara-Berbice
GY-UT|Upper Takutu-Upper Essequibo
HN-AT|Atlántida
HN-CH|Choluteca
HN-CL|Colón
HN-CM|Comayagua
HN-CP|Copán
HN-CR|Cortés
HN-EP|El Paraíso
HN-FM|Francisco Morazán
HN-GD|Gracias a Dios
HN-IB|Islas de la Bahía
HN-IN|Intibucá
HN-LE|Lempira
HN-LP|La Paz
HN-OC|Ocotepeque
HN-OL|Olancho
HN-SB|Santa Bárbara
HN-VA|Valle
HN-YO|Yoro
HR-01|Zagrebačka županija
HR-02|Krapinsko-zagorska županija
HR-03|Sisačko-moslavačka županija
HR-04|Karlovačka županija
HR-05|Varaždinska županija
HR-06|Koprivničko-križevačka županija
HR-07|Bjelovarsko-bilogorska županija
HR-08|Primorsko-goranska županija
HR-09|Ličko-senjska županija
HR-10|Virovitičko-podravska županija
HR-11|Požeško-slavonska županija
HR-12|Brodsko-posavska županija
HR-13|Zadarska županija
HR-14|Osječko-baranjska županija
HR-15|Šibensko-kninska županija
HR-16|Vukovarsko-srijemska županija
HR-17|Splitsko-dalmatinska županija
HR-18|Istarska županija
HR-19|Dubrovačko-neretvanska županija
HR-20|Međimurska županija
HR-21|Grad Zagreb
HT-AR|Artibonite
HT-CE|Centre
HT-GA|Grande’Anse
HT-ND|Nord
HT-NE|Nord-Est
HT-NI|Nippes
HT-NO|Nord-Ouest
HT-OU|Ouest
HT-SD|Sud
HT-SE|Sud-Est
HU-BA|Baranya
HU-BC|Békéscsaba
HU-BE|Békés
HU-BK|Bács-Kiskun
HU-BU|Budapest
HU-BZ|Borsod-Abaúj-Zemplén
HU-CS|Csongrád-Csanád
HU-DE|Debrecen
HU-DU|Dunaújváros
HU-EG|Eger
HU-ER|Érd
HU-FE|Fejér
HU-GS|Győr-Moson-Sopron
HU-GY|Győr
HU-HB|Hajdú-Bihar
HU-HE|Heves
HU-HV|Hódmezővásárhely
HU-JN|Jász-Nagykun-Szolnok
HU-KE|Komárom-Esztergom
HU-KM|Kecskemét
HU-KV|Kaposvár
HU-MI|Miskolc
HU-NK|Nagykanizsa
HU-NO|Nógrád
HU-NY|Nyíregyháza
HU-PE|Pest
HU-PS|Pécs
HU-SD|Szeged
HU-SF|Székesfehérvár
HU-SH|Szombathely
HU-SK|Szolnok
HU-SN|Sopron
HU-SO|Somogy
HU-SS|Szekszárd
HU-ST|Salgótarján
HU-SZ|Szabolcs-Szatmár-Bereg
HU-TB|Tatabánya
HU-TO|Tolna
HU-VA|Vas
HU-VE|Veszprém
HU-VM|Veszprém
HU-ZA|Zala
HU-ZE|Zalaegerszeg
ID-AC|Aceh
ID-BA|Bali
ID-BB|Kepulauan Bangka Belitung
ID-BE|Bengkulu
ID-BT|Banten
ID-GO|Gorontalo
ID-JA|Jambi
ID-JB|Jawa Barat
ID-JI|Jawa Timur
ID-JK|Jakarta Raya
ID-JT|Jawa Tengah
ID-JW|Jawa
ID-KA|Kalimantan
ID-KB|Kalimantan Barat
ID-KI|Kalimantan Timur
ID-KR|Kepulauan Riau
ID-KS|Kalimantan Selatan
ID-KT|Kalimantan Tengah
ID-KU|Kalimantan Utara
ID-LA|Lampung
ID-MA|Maluku
ID-ML|Maluku
ID-MU|Maluku Utara
ID-NB|Nusa Tenggara Barat
ID-NT|Nusa Tenggara Timur
ID-NU|Nusa Tenggara
ID-PA|Papua
ID-PB|Papua Barat
ID-PD|Papua Barat Daya
ID-PE|Papua Pengunungan
ID-PP|Papua
ID-PS|Papua Selatan
ID-PT|Papua Tengah
ID-RI|Riau
ID-SA|Sulawesi Utara
ID-SB|Sumatera Barat
ID-SG|Sulawesi Tenggara
ID-SL|Sulawesi
ID-SM|Sumatera
ID-SN|Sulawesi Selatan
ID-SR|Sulawesi Barat
ID-SS|Sumatera Selatan
ID-ST|Sulawesi Tengah
ID-SU|Sumatera Utara
ID-YO|Yogyakarta
IE-C|Connaught
IE-CE|Clare|IE-M
IE-CN|Cavan|IE-U
IE-CO|Cork|IE-M
IE-CW|Carlow|IE-L
IE-D|Dublin|IE-L
IE-DL|Donegal|IE-U
IE-G|Galway|IE-C
IE-KE|Kildare|IE-L
IE-KK|Kilkenny|IE-L
IE-KY|Kerry|IE-M
IE-L|Leinster
IE-LD|Longford|IE-L
IE-LH|Louth|IE-L
IE-LK|Limerick|IE-M
IE-LM|Leitrim|IE-C
IE-LS|Laois|IE-L
IE-M|Munster
IE-MH|Meath|IE-L
IE-MN|Monaghan|IE-U
IE-MO|Mayo|IE-C
IE-OY|Offaly|IE-L
IE-RN|Roscommon|IE-C
IE-SO|Sligo|IE-C
IE-TA|Tipperary|IE-M
IE-U|Ulster
IE-WD|Waterford|IE-M
IE-WH|Westmeath|IE-L
IE-WW|Wicklow|IE-L
IE-WX|Wexford|IE-L
IL-D|HaDarom
IL-HA|H̱efa
IL-JM|Yerushalayim
IL-M|HaMerkaz
IL-TA|Tel Aviv
IL-Z|HaTsafon
IN-AN|Andaman and Nicobar Islands
IN-AP|Andhra Pradesh
IN-AR|Arunāchal Pradesh
IN-AS|Assam
IN-BR|Bihār
IN-CG|Chhattīsgarh
IN-CH|Chandigarh
IN-DH|Dādra and Nagar Haveli and Damān and Diu
IN-DL|Delhi
IN-GA|Goa
IN-GJ|Gujarāt
IN-HP|Himāchal Pradesh
IN-HR|Haryāna
IN-JH|Jhārkhand
IN-JK|Jammu and Kashmīr
IN-KA|Karnātaka
IN-KL|Kerala
IN-LA|Ladākh
IN-LD|Lakshadweep
IN-MH|Mahārāshtra
IN-ML|Meghālaya
IN-MN|Manipur
IN-MP|Madhya Pradesh
IN-MZ|Mizoram
IN-NL|Nāgāland
IN-OD|Odisha
IN-PB|Punjab
IN-PY|Puducherry (Pondicherry)
IN-RJ|Rājasthān
IN-SK|Sikkim
IN-TN|Tamil Nādu
IN-TR|Tripura
IN-TS|Telangāna
IN-UK|Uttarākhand
IN-UP|Uttar Pradesh
IN-WB|West Bengal
IQ-AN|Al Anbār
IQ-AR|Arbīl|IQ-KR
IQ-BA|Al Başrah
IQ-BB|Bābil
IQ-BG|Baghdād
IQ-DA|Dahūk|IQ-KR
IQ-DI|Diyālá
IQ-DQ|Dhī Qār
IQ-KA|Karbalā’
IQ-KI|Kirkūk
IQ-KR|Iqlīm Kūrdistān
IQ-MA|Maysān
IQ-MU|Al Muthanná
IQ-NA|An Najaf
IQ-NI|Nīnawá
IQ-QA|Al Qādisīyah
IQ-SD|Şalāḩ ad Dīn
IQ-SU|As Sulaymānīyah|IQ-KR
IQ-WA|Wāsiţ
IR-00|Markazī
IR-01|Gīlān
IR-02|Māzandarān
IR-03|Āz̄ārbāyjān-e Shārqī
IR-04|Āz̄ārbāyjān-e Ghārbī
IR-05|Kermānshāh
IR-06|Khūzestān
IR-07|Fārs
IR-08|Kermān
IR-09|Khorāsān-e Raẕavī
IR-10|Eşfahān
IR-11|Sīstān va Balūchestān
IR-12|Kordestān
IR-13|Hamadān
IR-14|Chahār Maḩāl va Bakhtīārī
IR-15|Lorestān
IR-16|Īlām
IR-17|Kohgīlūyeh va Bowyer Aḩmad
IR-18|Būshehr
IR-19|Zanjān
IR-20|Semnān
IR-21|Yazd
IR-22|Hormozgān
IR-23|Tehrān
IR-24|Ardabīl
IR-25|Qom
IR-26|Qazvīn
IR-27|Golestān
IR-28|Khorāsān-e Shomālī
IR-29|Khorāsān-e Jonūbī
IR-30|Alborz
IS-1|Höfuðborgarsvæði
IS-2|Suðurnes
IS-3|Vesturland
IS-4|Vestfirðir
IS-5|Norðurland vestra
IS-6|Norðurland eystra
IS-7|Austurland
IS-8|Suðurland
IS-AKN|Akraneskaupstaður
IS-AKU|Akureyrarbær
IS-ARN|Árneshreppur
IS-ASA|Ásahreppur
IS-BLA|Bláskógabyggð
IS-BOG|Borgarbyggð
IS-BOL|Bolungarvíkurkaupstaður
IS-DAB|Dalabyggð
IS-DAV|Dalvíkurbyggð
IS-EOM|Eyja- og Miklaholtshreppur
IS-EYF|Eyjafjarðarsveit
IS-FJD|Fjarðabyggð
IS-FJL|Fjallabyggð
IS-FLA|Flóahreppur
IS-FLR|Fljótsdalshreppur
IS-GAR|Garðabær
IS-GOG|Grímsnes- og Grafningshreppur
IS-GRN|Grindavíkurbær
IS-GRU|Grundarfjarðarbær
IS-GRY|Grýtubakkahreppur
IS-HAF|Hafnarfjarðarkaupstaður
IS-HRG|Hörgársveit
IS-HRU|Hrunamannahreppur
IS-HUG|Húnabyggð
IS-HUV|Húnaþing vestra
IS-HVA|Hvalfjarðarsveit
IS-HVE|Hveragerðisbær
IS-ISA|Ísafjarðarbær
IS-KAL|Kaldrananeshreppur
IS-KJO|Kjósarhreppur
IS-KOP|Kópavogsbær
IS-LAN|Langanesbyggð
IS-MOS|Mosfellsbær
IS-MUL|Múlaþing
IS-MYR|Mýrdalshreppur
IS-NOR|Norðurþing
IS-RGE|Rangárþing eystra
IS-RGY|Rangárþing ytra
IS-RHH|Reykhólahreppur
IS-RKN|Reykjanesbær
IS-RKV|Reykjavíkurborg
IS-SBT|Svalbarðsstrandarhreppur
IS-SDN|Suðurnesjabær
IS-SDV|Súðavíkurhreppur
IS-SEL|Seltjarnarnesbær
IS-SFA|Sveitarfélagið Árborg
IS-SHF|Sveitarfélagið Hornafjörður
IS-SKF|Skaftárhreppur
IS-SKG|Skagabyggð
IS-SKO|Skorradalshreppur
IS-SKR|Skagafjörður
IS-SNF|Snæfellsbær
IS-SOG|Skeiða- og Gnúpverjahreppur
IS-SOL|Sveitarfélagið Ölfus
IS-SSS|Sveitarfélagið Skagaströnd
IS-STR|Strandabyggð
IS-STY|Stykkishólmsbær
IS-SVG|Sveitarfélagið Vogar
IS-TAL|Tálknafjarðarhreppur
IS-THG|Þingeyjarsveit
IS-TJO|Tjörneshreppur
IS-VEM|Vestmannaeyjabær
IS-VER|Vesturbyggð
IS-VOP|Vopnafjarðarhreppur
IT-21|Piemonte
IT-23|Valle d'Aosta, Vallée d'Aoste
IT-25|Lombardia
IT-32|Trentino-Alto Adige, Trentino-Südtirol
IT-34|Veneto
IT-36|Friuli Venezia Giulia
IT-42|Liguria
IT-45|Emilia-Romagna
IT-52|Toscana
IT-55|Umbria
IT-57|Marche
IT-62|Lazio
IT-65|Abruzzo
IT-67|Molise
IT-72|Campania
IT-75|Puglia
IT-77|Basilicata
IT-78|Calabria
IT-82|Sicilia
IT-88|Sardegna
IT-AG|Agrigento|IT-82
IT-AL|Alessandria|IT-21
IT-AN|Ancona|IT-57
IT-AP|Ascoli Piceno|IT-57
IT-AQ|L'Aquila|IT-65
IT-AR|Arezzo|IT-52
IT-AT|Asti|IT-21
IT-AV|Avellino|IT-72
IT-BA|Bari|IT-75
IT-BG|Bergamo|IT-25
IT-BI|Biella|IT-21
IT-BL|Belluno|IT-34
IT-BN|Benevento|IT-72
IT-BO|Bologna|IT-45
IT-BR|Brindisi|IT-75
IT-BS|Brescia|IT-25
IT-BT|Barletta-Andria-Trani|IT-75
IT-BZ|Bolzano, Bozen|IT-32
IT-CA|Cagliari|IT-88
IT-CB|Campobasso|IT-67
IT-CE|Caserta|IT-72
IT-CH|Chieti|IT-65
IT-CL|Caltanissetta|IT-82
IT-CN|Cuneo|IT-21
IT-CO|Como|IT-25
IT-CR|Cremona|IT-25
IT-CS|Cosenza|IT-78
IT-CT|Catania|IT-82
IT-CZ|Catanzaro|IT-78
IT-EN|Enna|IT-82
IT-FC|Forlì-Cesena|IT-45
IT-FE|Ferrara|IT-45
IT-FG|Foggia|IT-75
IT-FI|Firenze|IT-52
IT-FM|Fermo|IT-57
IT-FR|Frosinone|IT-62
IT-GE|Genova|IT-42
IT-GO|Gorizia|IT-36
IT-GR|Grosseto|IT-52
IT-IM|Imperia|IT-42
IT-IS|Isernia|IT-67
IT-KR|Crotone|IT-78
IT-LC|Lecco|IT-25
IT-LE|Lecce|IT-75
IT-LI|Livorno|IT-52
IT-LO|Lodi|IT-25
IT-LT|Latina|IT-62
IT-LU|Lucca|IT-52
IT-MB|Monza e Brianza|IT-25
IT-MC|Macerata|IT-57
IT-ME|Messina|IT-82
IT-MI|Milano|IT-25
IT-MN|Mantova|IT-25
IT-MO|Modena|IT-45
IT-MS|Massa-Carrara|IT-52
IT-MT|Matera|IT-77
IT-NA|Napoli|IT-72
IT-NO|Novara|IT-21
IT-NU|Nuoro|IT-88
IT-OR|Oristano|IT-88
IT-PA|Palermo|IT-82
IT-PC|Piacenza|IT-45
IT-PD|Padova|IT-34
IT-PE|Pescara|IT-65
IT-PG|Perugia|IT-55
IT-PI|Pisa|IT-52
IT-PN|Pordenone|IT-36
IT-PO|Prato|IT-52
IT-PR|Parma|IT-45
IT-PT|Pistoia|IT-52
IT-PU|Pesaro e Urbino|IT-57
IT-PV|Pavia|IT-25
IT-PZ|Potenza|IT-77
IT-RA|Ravenna|IT-45
IT-RC|Reggio Calabria|IT-78
IT-RE|Reggio Emilia|IT-45
IT-RG|Ragusa|IT-82
IT-RI|Rieti|IT-62
IT-RM|Roma|IT-62
IT-RN|Rimini|IT-45
IT-RO|Rovigo|IT-34
IT-SA|Salerno|IT-72
IT-SI|Siena|IT-52
IT-SO|Sondrio|IT-25
IT-SP|La Spezia|IT-42
IT-SR|Siracusa|IT-82
IT-SS|Sassari|IT-88
IT-SU|Sud Sardegna|IT-88
IT-SV|Savona|IT-42
IT-TA|Taranto|IT-75
IT-TE|Teramo|IT-65
IT-TN|Trento|IT-32
IT-TO|Torino|IT-21
IT-TP|Trapani|IT-82
IT-TR|Terni|IT-55
IT-TS|Trieste|IT-36
IT-TV|Treviso|IT-34
IT-UD|Udine|IT-36
IT-VA|Varese|IT-25
IT-VB|Verbano-Cusio-Ossola|IT-21
IT-VC|Vercelli|IT-21
IT-VE|Venezia|IT-34
IT-VI|Vicenza|IT-34
IT-VR|Verona|IT-34
IT-VT|Viterbo|IT-62
IT-VV|Vibo Valentia|IT-78
JM-01|Kingston
JM-02|Saint Andrew
JM-03|Saint Thomas
JM-04|Portland
JM-05|Saint Mary
JM-06|Saint Ann
JM-07|Trelawny
JM-08|Saint James
JM-09|Hanover
JM-10|Westmoreland
JM-11|Saint Elizabeth
JM-12|Manchester
JM-13|Clarendon
JM-14|Saint Catherine
JO-AJ|‘Ajlūn
JO-AM|Al ‘A̅şimah
JO-AQ|Al ‘Aqabah
JO-AT|Aţ Ţafīlah
JO-AZ|Az Zarqā’
JO-BA|Al Balqā’
JO-IR|Irbid
JO-JA|Jarash
JO-KA|Al Karak
JO-MA|Al Mafraq
JO-MD|Mādabā
JO-MN|Ma‘ān
JP-01|Hokkaidô
JP-02|Aomori
JP-03|Iwate
JP-04|Miyagi
JP-05|Akita
JP-06|Yamagata
JP-07|Hukusima
JP-08|Ibaraki
JP-09|Totigi
JP-10|Gunma
JP-11|Saitama
JP-12|Tiba
JP-13|Tôkyô
JP-14|Kanagawa
JP-15|Niigata
JP-16|Toyama
JP-17|Isikawa
JP-18|Hukui
JP-19|Yamanasi
JP-20|Nagano
JP-21|Gihu
JP-22|Sizuoka
JP-23|Aiti
JP-24|Mie
JP-25|Siga
JP-26|Kyôto
JP-27|Ôsaka
JP-28|Hyôgo
JP-29|Nara
JP-30|Wakayama
JP-31|Tottori
JP-32|Simane
JP-33|Okayama
JP-34|Hirosima
JP-35|Yamaguti
JP-36|Tokusima
JP-37|Kagawa
JP-38|Ehime
JP-39|Kôti
JP-40|Hukuoka
JP-41|Saga
JP-42|Nagasaki
JP-43|Kumamoto
JP-44|Ôita
JP-45|Miyazaki
JP-46|Kagosima
JP-47|Okinawa
KE-01|Baringo
KE-02|Bomet
KE-03|Bungoma
KE-04|Busia
KE-05|Elgeyo/Marakwet
KE-06|Embu
KE-07|Garissa
KE-08|Homa Bay
KE-09|Isiolo
KE-10|Kajiado
KE-11|Kakamega
KE-12|Kericho
KE-13|Kiambu
KE-14|Kilifi
KE-15|Kirinyaga
KE-16|Kisii
KE-17|Kisumu
KE-18|Kitui
KE-19|Kwale
KE-20|Laikipia
KE-21|Lamu
KE-22|Machakos
KE-23|Makueni
KE-24|Mandera
KE-25|Marsabit
KE-26|Meru
KE-27|Migori
KE-28|Mombasa
KE-29|Murang'a
KE-30|Nairobi City
KE-31|Nakuru
KE-32|Nandi
KE-33|Narok
KE-34|Nyamira
KE-35|Nyandarua
KE-36|Nyeri
KE-37|Samburu
KE-38|Siaya
KE-39|Taita/Taveta
KE-40|Tana River
KE-41|Tharaka-Nithi
KE-42|Trans Nzoia
KE-43|Turkana
KE-44|Uasin Gishu
KE-45|Vihiga
KE-46|Wajir
KE-47|West Pokot
KG-B|Batken
KG-C|Chüy
KG-GB|Bishkek Shaary
KG-GO|Osh Shaary
KG-J|Jalal-Abad
KG-N|Naryn
KG-O|Osh
KG-T|Talas
KG-Y|Ysyk-Köl
KH-1|Banteay Mean Choăy
KH-10|Kracheh
KH-11|Mondol Kiri
KH-12|Phnom Penh
KH-13|Preah Vihear
KH-14|Prey Veaeng
KH-15|Pousaat
KH-16|Rotanak Kiri
KH-17|Siem Reab
KH-18|Preah Sihanouk
KH-19|Stueng Traeng
KH-2|Baat Dambang
KH-20|Svaay Rieng
KH-21|Taakaev
KH-22|Otdar Mean Chey
KH-23|Kaeb
KH-24|Pailin
KH-25|Tbong Khmum
KH-3|Kampong Chaam
KH-4|Kampong Chhnang
KH-5|Kampong Spueu
KH-6|Kampong Thum
KH-7|Kampot
KH-8|Kandaal
KH-9|Kaoh Kong
KI-G|Gilbert Islands
KI-L|Line Islands
KI-P|Phoenix Islands
KM-A|Anjouan
KM-G|Grande Comore
KM-M|Mohéli
KN-01|Christ Church Nichola Town|KN-K
KN-02|Saint Anne Sandy Point|KN-K
KN-03|Saint George Basseterre|KN-K
KN-04|Saint George Gingerland|KN-N
KN-05|Saint James Windward|KN-N
KN-06|Saint John Capisterre|KN-K
KN-07|Saint John Figtree|KN-N
KN-08|Saint Mary Cayon|KN-K
KN-09|Saint Paul Capisterre|KN-K
KN-10|Saint Paul Charlestown|KN-N
KN-11|Saint Peter Basseterre|KN-K
KN-12|Saint Thomas Lowland|KN-N
KN-13|Saint Thomas Middle Island|KN-K
KN-15|Trinity Palmetto Point|KN-K
KN-K|Saint Kitts
KN-N|Nevis
KP-01|P'yǒngyang
KP-02|P'yǒngan-namdo
KP-03|P'yǒngan-bukto
KP-04|Chagang-do
KP-05|Hwanghae-namdo
KP-06|Hwanghae-bukto
KP-07|Kangwǒn-do
KP-08|Hamgyǒng-namdo
KP-09|Hamgyǒng-bukto
KP-10|Ryanggang-do
KP-13|Rasǒn
KP-14|Namp’o
KP-15|Kaesŏng
KR-11|Seoul-teukbyeolsi
KR-26|Busan-gwangyeoksi
KR-27|Daegu-gwangyeoksi
KR-28|Incheon-gwangyeoksi
KR-29|Gwangju-gwangyeoksi
KR-30|Daejeon-gwangyeoksi
KR-31|Ulsan-gwangyeoksi
KR-41|Gyeonggi-do
KR-42|Gangwon-teukbyeoljachido
KR-43|Chungcheongbuk-do
KR-44|Chungcheongnam-do
KR-45|Jeollabuk-do
KR-46|Jeollanam-do
KR-47|Gyeongsangbuk-do
KR-48|Gyeongsangnam-do
KR-49|Jeju-teukbyeoljachido
KR-50|Sejong
KW-AH|Al Aḩmadī
KW-FA|Al Farwānīyah
KW-HA|Ḩawallī
KW-JA|Al Jahrā’
KW-KU|Al ‘Āşimah
KW-MU|Mubārak al Kabīr
KZ-10|Abay
KZ-11|Aqmola oblysy
KZ-15|Aqtöbe oblysy
KZ-19|Almaty
KZ-23|Atyraū
KZ-27|Batys Qazaqstan oblysy
KZ-31|Zhambyl oblysy
KZ-33|Zhetisū oblysy
KZ-35|Qaraghandy oblysy
KZ-39|Qostanay oblysy
KZ-43|Qyzylorda oblysy
KZ-47|Mangghystaū oblysy
KZ-55|Pavlodar oblysy
KZ-59|Soltüstik Qazaqstan oblysy
KZ-61|Türkistan oblysy
KZ-62|Ulytaū
KZ-63|Shyghys Qazaqstan oblysy
KZ-71|Astana
KZ-75|Almaty
KZ-79|Shymkent
LA-AT|Attapu
LA-BK|Bokèo
LA-BL|Bolikhamxai
LA-CH|Champasak
LA-HO|Houaphan
LA-KH|Khammouan
LA-LM|Louang Namtha
LA-LP|Louangphabang
LA-OU|Oudômxai
LA-PH|Phôngsali
LA-SL|Salavan
LA-SV|Savannakhét
LA-VI|Viangchan
LA-VT|Viangchan
LA-XA|Xaignabouli
LA-XE|Xékong
LA-XI|Xiangkhouang
LA-XS|Xaisômboun
LB-AK|Aakkâr
LB-AS|Liban-Nord
LB-BA|Beyrouth
LB-BH|Baalbek-Hermel
LB-BI|Béqaa
LB-JA|Liban-Sud
LB-JL|Mont-Liban
LB-NA|Nabatîyé
LC-01|Anse la Raye
LC-02|Castries
LC-03|Choiseul
LC-05|Dennery
LC-06|Gros Islet
LC-07|Laborie
LC-08|Micoud
LC-10|Soufrière
LC-11|Vieux Fort
LC-12|Canaries
LI-01|Balzers
LI-02|Eschen
LI-03|Gamprin
LI-04|Mauren
LI-05|Planken
LI-06|Ruggell
LI-07|Schaan
LI-08|Schellenberg
LI-09|Triesen
LI-10|Triesenberg
LI-11|Vaduz
LK-1|Basnāhira paḷāta
LK-11|Kŏḷamba|LK-1
LK-12|Gampaha|LK-1
LK-13|Kalutara|LK-1
LK-2|Madhyama paḷāta
LK-21|Mahanuvara|LK-2
LK-22|Mātale|LK-2
LK-23|Nuvara Ĕliya|LK-2
LK-3|Dakuṇu paḷāta
LK-31|Gālla|LK-3
LK-32|Mātara|LK-3
LK-33|Hambantŏṭa|LK-3
LK-4|Uturu paḷāta
LK-41|Yāpanaya|LK-4
LK-42|Kilinŏchchi|LK-4
LK-43|Mannārama|LK-4
LK-44|Vavuniyāva|LK-4
LK-45|Mulativ|LK-4
LK-5|Næ̆gĕnahira paḷāta
LK-51|Maḍakalapuva|LK-5
LK-52|Ampāra|LK-5
LK-53|Trikuṇāmalaya|LK-5
LK-6|Vayamba paḷāta
LK-61|Kuruṇægala|LK-6
LK-62|Puttalama|LK-6
LK-7|Uturumæ̆da paḷāta
LK-71|Anurādhapura|LK-7
LK-72|Pŏḷŏnnaruva|LK-7
LK-8|Ūva paḷāta
LK-81|Badulla|LK-8
LK-82|Mŏṇarāgala|LK-8
LK-9|Sabaragamuva paḷāta
LK-91|Ratnapura|LK-9
LK-92|Kægalla|LK-9
LR-BG|Bong
LR-BM|Bomi
LR-CM|Grand Cape Mount
LR-GB|Grand Bassa
LR-GG|Grand Gedeh
LR-GK|Grand Kru
LR-GP|Gbarpolu
LR-LO|Lofa
LR-MG|Margibi
LR-MO|Montserrado
LR-MY|Maryland
LR-NI|Nimba
LR-RG|River Gee
LR-RI|River Cess
LR-SI|Sinoe
LS-A|Maseru
LS-B|Botha-Bothe
LS-C|Leribe
LS-D|Berea
LS-E|Mafeteng
LS-F|Mohale's Hoek
LS-G|Quthing
LS-H|Qacha's Nek
LS-J|Mokhotlong
LS-K|Thaba-Tseka
LT-01|Akmenė|LT-SA
LT-02|Alytaus miestas|LT-AL
LT-03|Alytus|LT-AL
LT-04|Anykščiai|LT-UT
LT-05|Birštonas|LT-KU
LT-06|Biržai|LT-PN
LT-07|Druskininkai|LT-AL
LT-08|Elektrėnai|LT-VL
LT-09|Ignalina|LT-UT
LT-10|Jonava|LT-KU
LT-11|Joniškis|LT-SA
LT-12|Jurbarkas|LT-TA
LT-13|Kaišiadorys|LT-KU
LT-14|Kalvarija|LT-MR
LT-15|Kauno miestas|LT-KU
LT-16|Kaunas|LT-KU
LT-17|Kazlų Rūdos|LT-MR
LT-18|Kėdainiai|LT-KU
LT-19|Kelmė|LT-SA
LT-20|Klaipėdos miestas|LT-KL
LT-21|Klaipėda|LT-KL
LT-22|Kretinga|LT-KL
LT-23|Kupiškis|LT-PN
LT-24|Lazdijai|LT-AL
LT-25|Marijampolė|LT-MR
LT-26|Mažeikiai|LT-TE
LT-27|Molėtai|LT-UT
LT-28|Neringa|LT-KL
LT-29|Pagėgiai|LT-TA
LT-30|Pakruojis|LT-SA
LT-31|Palangos miestas|LT-KL
LT-32|Panevėžio miestas|LT-PN
LT-33|Panevėžys|LT-PN
LT-34|Pasvalys|LT-PN
LT-35|Plungė|LT-TE
LT-36|Prienai|LT-KU
LT-37|Radviliškis|LT-SA
LT-38|Raseiniai|LT-KU
LT-39|Rietavas|LT-TE
LT-40|Rokiškis|LT-PN
LT-41|Šakiai|LT-MR
LT-42|Šalčininkai|LT-VL
LT-43|Šiaulių miestas|LT-SA
LT-44|Šiauliai|LT-SA
LT-45|Šilalė|LT-TA
LT-46|Šilutė|LT-KL
LT-47|Širvintos|LT-VL
LT-48|Skuodas|LT-KL
LT-49|Švenčionys|LT-VL
LT-50|Tauragė|LT-TA
LT-51|Telšiai|LT-TE
LT-52|Trakai|LT-VL
LT-53|Ukmergė|LT-VL
LT-54|Utena|LT-UT
LT-55|Varėna|LT-AL
LT-56|Vilkaviškis|LT-MR
LT-57|Vilniaus miestas|LT-VL
LT-58|Vilnius|LT-VL
LT-59|Visaginas|LT-UT
LT-60|Zarasai|LT-UT
LT-AL|Alytaus apskritis
LT-KL|Klaipėdos apskritis
LT-KU|Kauno apskritis
LT-MR|Marijampolės apskritis
LT-PN|Panevėžio apskritis
LT-SA|Šiaulių apskritis
LT-TA|Tauragės apskritis
LT-TE|Telšių apskritis
LT-UT|Utenos apskritis
LT-VL|Vilniaus apskritis
LU-CA|Capellen
LU-CL|Clervaux
LU-D|Diekirch (de, lb)
LU-DI|Diekirch
LU-EC|Echternach
LU-ES|Esch-sur-Alzette
LU-G|Grevenmacher (de, lb)
LU-GR|Grevenmacher
LU-L|Luxembourg
LU-LU|Luxembourg
LU-ME|Mersch
LU-RD|Redange
LU-RM|Remich
LU-VD|Vianden
LU-WI|Wiltz
LV-002|Aizkraukles novads
LV-007|Alūksnes novads
LV-011|Ādažu novads
LV-015|Balvu novads
LV-016|Bauskas novads
LV-022|Cēsu novads
LV-026|Dobeles novads
LV-033|Gulbenes novads
LV-041|Jelgavas novads
LV-042|Jēkabpils novads
LV-047|Krāslavas novads
LV-050|Kuldīgas novads
LV-052|Ķekavas novads
LV-054|Limbažu novads
LV-056|Līvānu novads
LV-058|Ludzas novads
LV-059|Madonas novads
LV-062|Mārupes novads
LV-067|Ogres novads
LV-068|Olaines novads
LV-073|Preiļu novads
LV-077|Rēzeknes novads
LV-080|Ropažu novads
LV-087|Salaspils novads
LV-088|Saldus novads
LV-089|Saulkrastu novads
LV-091|Siguldas novads
LV-094|Smiltenes novads
LV-097|Talsu novads
LV-099|Tukuma novads
LV-101|Valkas novads
LV-102|Varakļānu novads
LV-106|Ventspils novads
LV-111|Augšdaugavas novads
LV-112|Dienvidkurzemes Novads
LV-113|Valmieras Novads
LV-DGV|Daugavpils
LV-JEL|Jelgava
LV-JUR|Jūrmala
LV-LPX|Liepāja
LV-REZ|Rēzekne
LV-RIX|Rīga
LV-VEN|Ventspils
LY-BA|Banghāzī
LY-BU|Al Buţnān
LY-DR|Darnah
LY-GT|Ghāt
LY-JA|Al Jabal al Akhḑar
LY-JG|Al Jabal al Gharbī
LY-JI|Al Jafārah
LY-JU|Al Jufrah
LY-KF|Al Kufrah
LY-MB|Al Marqab
LY-MI|Mişrātah
LY-MJ|Al Marj
LY-MQ|Murzuq
LY-NL|Nālūt
LY-NQ|An Nuqāţ al Khams
LY-SB|Sabhā
LY-SR|Surt
LY-TB|Ţarābulus
LY-WA|Al Wāḩāt
LY-WD|Wādī al Ḩayāt
LY-WS|Wādī ash Shāţi’
LY-ZA|Az Zāwiyah
MA-01|Tanger-Tétouan-Al Hoceïma
MA-02|L'Oriental
MA-03|Fès-Meknès
MA-04|Rabat-Salé-Kénitra
MA-05|Béni Mellal-Khénifra
MA-06|Casablanca-Settat
MA-07|Marrakech-Safi
MA-08|Drâa-Tafilalet
MA-09|Souss-Massa
MA-10|Guelmim-Oued Noun (EH-partial)
MA-11|Laâyoune-Sakia El Hamra (EH-partial)
MA-12|Dakhla-Oued Ed-Dahab (EH)
MA-AGD|Agadir-Ida-Ou-Tanane|MA-09
MA-AOU|Aousserd (EH)|MA-12
MA-ASZ|Assa-Zag (EH-partial)|MA-10
MA-AZI|Azilal|MA-05
MA-BEM|Béni Mellal|MA-05
MA-BER|Berkane|MA-02
MA-BES|Benslimane|MA-06
MA-BOD|Boujdour (EH)|MA-11
MA-BOM|Boulemane|MA-03
MA-BRR|Berrechid|MA-06
MA-CAS|Casablanca|MA-06
MA-CHE|Chefchaouen|MA-01
MA-CHI|Chichaoua|MA-07
MA-CHT|Chtouka-Ait Baha|MA-06
MA-DRI|Driouch|MA-02
MA-ERR|Errachidia|MA-08
MA-ESI|Essaouira|MA-07
MA-ESM|Es-Semara (EH-partial)|MA-11
MA-FAH|Fahs-Anjra|MA-01
MA-FES|Fès|MA-03
MA-FIG|Figuig|MA-02
MA-FQH|Fquih Ben Salah|MA-05
MA-GUE|Guelmim|MA-10
MA-GUF|Guercif|MA-02
MA-HAJ|El Hajeb|MA-03
MA-HAO|Al Haouz|MA-07
MA-HOC|Al Hoceïma|MA-01
MA-IFR|Ifrane|MA-03
MA-INE|Inezgane-Ait Melloul|MA-09
MA-JDI|El Jadida|MA-06
MA-JRA|Jerada|MA-02
MA-KEN|Kénitra|MA-04
MA-KES|El Kelâa des Sraghna|MA-07
MA-KHE|Khémisset|MA-04
MA-KHN|Khénifra|MA-05
MA-KHO|Khouribga|MA-05
MA-LAA|Laâyoune (EH)|MA-11
MA-LAR|Larache|MA-01
MA-MAR|Marrakech|MA-07
MA-MDF|M’diq-Fnideq|MA-01
MA-MED|Médiouna|MA-06
MA-MEK|Meknès|MA-03
MA-MID|Midelt|MA-08
MA-MOH|Mohammadia|MA-06
MA-MOU|Moulay Yacoub|MA-03
MA-NAD|Nador|MA-02
MA-NOU|Nouaceur|MA-04
MA-OUA|Ouarzazate|MA-08
MA-OUD|Oued Ed-Dahab (EH)|MA-12
MA-OUJ|Oujda-Angad|MA-02
MA-OUZ|Ouezzane|MA-01
MA-RAB|Rabat|MA-04
MA-REH|Rehamna|MA-07
MA-SAF|Safi|MA-07
MA-SAL|Salé|MA-04
MA-SEF|Sefrou|MA-03
MA-SET|Settat|MA-06
MA-SIB|Sidi Bennour|MA-06
MA-SIF|Sidi Ifni|MA-10
MA-SIK|Sidi Kacem|MA-04
MA-SIL|Sidi Slimane|MA-04
MA-SKH|Skhirate-Témara|MA-04
MA-TAF|Tarfaya (EH-partial)|MA-11
MA-TAI|Taourirt|MA-02
MA-TAO|Taounate|MA-03
MA-TAR|Taroudannt|MA-09
MA-TAT|Tata|MA-09
MA-TAZ|Taza|MA-03
MA-TET|Tétouan|MA-01
MA-TIN|Tinghir|MA-08
MA-TIZ|Tiznit|MA-09
MA-TNG|Tanger-Assilah|MA-01
MA-TNT|Tan-Tan (EH-partial)|MA-10
MA-YUS|Youssoufia|MA-07
MA-ZAG|Zagora|MA-08
MC-CL|La Colle
MC-CO|La Condamine
MC-FO|Fontvieille
MC-GA|La Gare
MC-JE|Jardin Exotique
MC-LA|Larvotto
MC-MA|Malbousquet
MC-MC|Monte-Carlo
MC-MG|Moneghetti
MC-MO|Monaco-Ville
MC-MU|Moulins
MC-PH|Port-Hercule
MC-SD|Sainte-Dévote
MC-SO|La Source
MC-SP|Spélugues
MC-SR|Saint-Roman
MC-VR|Vallon de la Rousse
MD-AN|Anenii Noi
MD-BA|Bălți
MD-BD|Bender
MD-BR|Briceni
MD-BS|Basarabeasca
MD-CA|Cahul
MD-CL|Călărași
MD-CM|Cimișlia
MD-CR|Criuleni
MD-CS|Căușeni
MD-CT|Cantemir
MD-CU|Chișinău
MD-DO|Dondușeni
MD-DR|Drochia
MD-DU|Dubăsari
MD-ED|Edineț
MD-FA|Fălești
MD-FL|Florești
MD-GA|Găgăuzia, Unitatea teritorială autonomă (UTAG)
MD-GL|Glodeni
MD-HI|Hîncești
MD-IA|Ialoveni
MD-LE|Leova
MD-NI|Nisporeni
MD-OC|Ocnița
MD-OR|Orhei
MD-RE|Rezina
MD-RI|Rîșcani
MD-SD|Șoldănești
MD-SI|Sîngerei
MD-SN|Stînga Nistrului, unitatea teritorială din
MD-SO|Soroca
MD-ST|Strășeni
MD-SV|Ștefan Vodă
MD-TA|Taraclia
MD-TE|Telenești
MD-UN|Ungheni
ME-01|Andrijevica
ME-02|Bar
ME-03|Berane
ME-04|Bijelo Polje
ME-05|Budva
ME-06|Cetinje
ME-07|Danilovgrad
ME-08|Herceg-Novi
ME-09|Kolašin
ME-10|Kotor
ME-11|Mojkovac
ME-12|Nikšić
ME-13|Plav
ME-14|Pljevlja
ME-15|Plužine
ME-16|Podgorica
ME-17|Rožaje
ME-18|Šavnik
ME-19|Tivat
ME-20|Ulcinj
ME-21|Žabljak
ME-22|Gusinje
ME-23|Petnjica
ME-24|Tuzi
ME-25|Zeta
MG-A|Toamasina
MG-D|Antsiranana
MG-F|Fianarantsoa
MG-M|Mahajanga
MG-T|Antananarivo
MG-U|Toliara
MH-ALK|Ailuk|MH-T
MH-ALL|Ailinglaplap|MH-L
MH-ARN|Arno|MH-T
MH-AUR|Aur|MH-T
MH-EBO|Ebon|MH-L
MH-ENI|Enewetak & Ujelang|MH-L
MH-JAB|Jabat|MH-L
MH-JAL|Jaluit|MH-L
MH-KIL|Bikini & Kili|MH-L
MH-KWA|Kwajalein|MH-L
MH-L|Ralik chain
MH-LAE|Lae|MH-L
MH-LIB|Lib|MH-L
MH-LIK|Likiep|MH-T
MH-MAJ|Majuro|MH-T
MH-MAL|Maloelap|MH-T
MH-MEJ|Mejit|MH-T
MH-MIL|Mili|MH-T
MH-NMK|Namdrik|MH-L
MH-NMU|Namu|MH-L
MH-RON|Rongelap|MH-L
MH-T|Ratak chain
MH-UJA|Ujae|MH-L
MH-UTI|Utrik|MH-T
MH-WTH|Wotho|MH-L
MH-WTJ|Wotje|MH-T
MK-101|Veles
MK-102|Gradsko
MK-103|Demir Kapija
MK-104|Kavadarci
MK-105|Lozovo
MK-106|Negotino
MK-107|Rosoman
MK-108|Sveti Nikole
MK-109|Čaška
MK-201|Berovo
MK-202|Vinica
MK-203|Delčevo
MK-204|Zrnovci
MK-205|Karbinci
MK-206|Kočani
MK-207|Makedonska Kamenica
MK-208|Pehčevo
MK-209|Probištip
MK-210|Češinovo-Obleševo
MK-211|Štip
MK-301|Vevčani
MK-303|Debar
MK-304|Debrca
MK-307|Kičevo
MK-308|Makedonski Brod
MK-310|Ohrid
MK-311|Plasnica
MK-312|Struga
MK-313|Centar Župa
MK-401|Bogdanci
MK-402|Bosilovo
MK-403|Valandovo
MK-404|Vasilevo
MK-405|Gevgelija
MK-406|Dojran
MK-407|Konče
MK-408|Novo Selo
MK-409|Radoviš
MK-410|Strumica
MK-501|Bitola
MK-502|Demir Hisar
MK-503|Dolneni
MK-504|Krivogaštani
MK-505|Kruševo
MK-506|Mogila
MK-507|Novaci
MK-508|Prilep
MK-509|Resen
MK-601|Bogovinje
MK-602|Brvenica
MK-603|Vrapčište
MK-604|Gostivar
MK-605|Želino
MK-606|Jegunovce
MK-607|Mavrovo i Rostuše
MK-608|Tearce
MK-609|Tetovo
MK-701|Kratovo
MK-702|Kriva Palanka
MK-703|Kumanovo
MK-704|Lipkovo
MK-705|Rankovce
MK-706|Staro Nagoričane
MK-801|Aerodrom
MK-802|Aračinovo
MK-803|Butel
MK-804|Gazi Baba
MK-805|Gjorče Petrov
MK-806|Zelenikovo
MK-807|Ilinden
MK-808|Karpoš
MK-809|Kisela Voda
MK-810|Petrovec
MK-811|Saraj
MK-812|Sopište
MK-813|Studeničani
MK-814|Centar
MK-815|Čair
MK-816|Čučer-Sandevo
MK-817|Šuto Orizari
ML-1|Kayes
ML-10|Taoudénit
ML-2|Koulikoro
ML-3|Sikasso
ML-4|Ségou
ML-5|Mopti
ML-6|Tombouctou
ML-7|Gao
ML-8|Kidal
ML-9|Ménaka
ML-BKO|Bamako
MM-01|Sagaing
MM-02|Bago
MM-03|Magway
MM-04|Mandalay
MM-05|Tanintharyi
MM-06|Yangon
MM-07|Ayeyarwady
MM-11|Kachin
MM-12|Kayah
MM-13|Kayin
MM-14|Chin
MM-15|Mon
MM-16|Rakhine
MM-17|Shan
MM-18|Nay Pyi Taw
MN-035|Orhon
MN-037|Darhan uul
MN-039|Hentiy
MN-041|Hövsgöl
MN-043|Hovd
MN-046|Uvs
MN-047|Töv
MN-049|Selenge
MN-051|Sühbaatar
MN-053|Ömnögovĭ
MN-055|Övörhangay
MN-057|Dzavhan
MN-059|Dundgovĭ
MN-061|Dornod
MN-063|Dornogovĭ
MN-064|Govĭ-Sümber
MN-065|Govĭ-Altay
MN-067|Bulgan
MN-069|Bayanhongor
MN-071|Bayan-Ölgiy
MN-073|Arhangay
MN-1|Ulaanbaatar
MR-01|Hodh ech Chargui
MR-02|Hodh el Gharbi
MR-03|Assaba
MR-04|Gorgol
MR-05|Brakna
MR-06|Trarza
MR-07|Adrar
MR-08|Dakhlet Nouâdhibou
MR-09|Tagant
MR-10|Guidimaka
MR-11|Tiris Zemmour
MR-12|Inchiri
MR-13|Nuwākshūţ al Gharbīyah
MR-14|Nuwākshūţ ash Shamālīyah
MR-15|Nuwākshūţ al Janūbīyah
MT-01|Attard
MT-02|Balzan
MT-03|Birgu
MT-04|Birkirkara
MT-05|Birżebbuġa
MT-06|Bormla
MT-07|Dingli
MT-08|Fgura
MT-09|Floriana
MT-10|Fontana
MT-11|Gudja
MT-12|Gżira
MT-13|Għajnsielem
MT-14|Għarb
MT-15|Għargħur
MT-16|Għasri
MT-17|Għaxaq
MT-18|Ħamrun
MT-19|Iklin
MT-20|Isla
MT-21|Kalkara
MT-22|Kerċem
MT-23|Kirkop
MT-24|Lija
MT-25|Luqa
MT-26|Marsa
MT-27|Marsaskala
MT-28|Marsaxlokk
MT-29|Mdina
MT-30|Mellieħa
MT-31|Mġarr
MT-32|Mosta
MT-33|Mqabba
MT-34|Msida
MT-35|Mtarfa
MT-36|Munxar
MT-37|Nadur
MT-38|Naxxar
MT-39|Paola
MT-40|Pembroke
MT-41|Pietà
MT-42|Qala
MT-43|Qormi
MT-44|Qrendi
MT-45|Rabat Għawdex
MT-46|Rabat Malta
MT-47|Safi
MT-48|San Ġiljan
MT-49|San Ġwann
MT-50|San Lawrenz
MT-51|San Pawl il-Baħar
MT-52|Sannat
MT-53|Santa Luċija
MT-54|Santa Venera
MT-55|Siġġiewi
MT-56|Sliema
MT-57|Swieqi
MT-58|Ta' Xbiex
MT-59|Tarxien
MT-60|Valletta
MT-61|Xagħra
MT-62|Xewkija
MT-63|Xgħajra
MT-64|Żabbar
MT-65|Żebbuġ Għawdex
MT-66|Żebbuġ Malta
MT-67|Żejtun
MT-68|Żurrieq
MU-AG|Agalega Islands
MU-BL|Black River
MU-CC|Cargados Carajos Shoals
MU-FL|Flacq
MU-GP|Grand Port
MU-MO|Moka
MU-PA|Pamplemousses
MU-PL|Port Louis
MU-PW|Plaines Wilhems
MU-RO|Rodrigues Island
MU-RR|Rivière du Rempart
MU-SA|Savanne
MV-00|Ariatholhu Dhekunuburi
MV-01|Addu
MV-02|Ariatholhu Uthuruburi
MV-03|Faadhippolhu
MV-04|Felidheatholhu
MV-05|Hahdhunmathi
MV-07|Thiladhunmathee Uthuruburi
MV-08|Kolhumadulu
MV-12|Mulakatholhu
MV-13|Maalhosmadulu Uthuruburi
MV-14|Nilandheatholhu Uthuruburi
MV-17|Nilandheatholhu Dhekunuburi
MV-20|Maalhosmadulu Dhekunuburi
MV-23|Thiladhunmathee Dhekunuburi
MV-24|Miladhunmadulu Uthuruburi
MV-25|Miladhunmadulu Dhekunuburi
MV-26|Maaleatholhu
MV-27|Huvadhuatholhu Uthuruburi
MV-28|Huvadhuatholhu Dhekunuburi
MV-29|Fuvammulah
MV-MLE|Maale
MW-BA|Balaka|MW-S
MW-BL|Blantyre|MW-S
MW-C|Chapakati
MW-CK|Chikwawa|MW-S
MW-CR|Chiradzulu|MW-S
MW-CT|Chitipa|MW-N
MW-DE|Dedza|MW-C
MW-DO|Dowa|MW-C
MW-KR|Karonga|MW-N
MW-KS|Kasungu|MW-C
MW-LI|Lilongwe|MW-C
MW-LK|Likoma|MW-N
MW-MC|Mchinji|MW-C
MW-MG|Mangochi|MW-S
MW-MH|Machinga|MW-S
MW-MU|Mulanje|MW-S
MW-MW|Mwanza|MW-S
MW-MZ|Mzimba|MW-N
MW-N|Chakumpoto
MW-NB|Nkhata Bay|MW-N
MW-NE|Neno|MW-S
MW-NI|Ntchisi|MW-C
MW-NK|Nkhotakota|MW-C
MW-NS|Nsanje|MW-S
MW-NU|Ntcheu|MW-C
MW-PH|Phalombe|MW-S
MW-RU|Rumphi|MW-N
MW-S|Chakumwera
MW-SA|Salima|MW-C
MW-TH|Thyolo|MW-S
MW-ZO|Zomba|MW-S
MX-AGU|Aguascalientes
MX-BCN|Baja California
MX-BCS|Baja California Sur
MX-CAM|Campeche
MX-CHH|Chihuahua
MX-CHP|Chiapas
MX-CMX|Ciudad de México
MX-COA|Coahuila de Zaragoza
MX-COL|Colima
MX-DUR|Durango
MX-GRO|Guerrero
MX-GUA|Guanajuato
MX-HID|Hidalgo
MX-JAL|Jalisco
MX-MEX|México
MX-MIC|Michoacán de Ocampo
MX-MOR|Morelos
MX-NAY|Nayarit
MX-NLE|Nuevo León
MX-OAX|Oaxaca
MX-PUE|Puebla
MX-QUE|Querétaro
MX-ROO|Quintana Roo
MX-SIN|Sinaloa
MX-SLP|San Luis Potosí
MX-SON|Sonora
MX-TAB|Tabasco
MX-TAM|Tamaulipas
MX-TLA|Tlaxcala
MX-VER|Veracruz de Ignacio de la Llave
MX-YUC|Yucatán
MX-ZAC|Zacatecas
MY-01|Johor
MY-02|Kedah
MY-03|Kelantan
MY-04|Melaka
MY-05|Negeri Sembilan
MY-06|Pahang
MY-07|Pulau Pinang
MY-08|Perak
MY-09|Perlis
MY-10|Selangor
MY-11|Terengganu
MY-12|Sabah
MY-13|Sarawak
MY-14|Wilayah Persekutuan Kuala Lumpur
MY-15|Wilayah Persekutuan Labuan
MY-16|Wilayah Persekutuan Putrajaya
MZ-A|Niassa
MZ-B|Manica
MZ-G|Gaza
MZ-I|Inhambane
MZ-L|Maputo
MZ-MPM|Maputo
MZ-N|Nampula
MZ-P|Cabo Delgado
MZ-Q|Zambézia
MZ-S|Sofala
MZ-T|Tete
NA-CA|Zambezi
NA-ER|Erongo
NA-HA|Hardap
NA-KA|//Karas
NA-KE|Kavango East
NA-KH|Khomas
NA-KU|Kunene
NA-KW|Kavango West
NA-OD|Otjozondjupa
NA-OH|Omaheke
NA-ON|Oshana
NA-OS|Omusati
NA-OT|Oshikoto
NA-OW|Ohangwena
NE-1|Agadez
NE-2|Diffa
NE-3|Dosso
NE-4|Maradi
NE-5|Tahoua
NE-6|Tillabéri
NE-7|Zinder
NE-8|Niamey
NG-AB|Abia
NG-AD|Adamawa
NG-AK|Akwa Ibom
NG-AN|Anambra
NG-BA|Bauchi
NG-BE|Benue
NG-BO|Borno
NG-BY|Bayelsa
NG-CR|Cross River
NG-DE|Delta
NG-EB|Ebonyi
NG-ED|Edo
NG-EK|Ekiti
NG-EN|Enugu
NG-FC|Abuja Federal Capital Territory
NG-GO|Gombe
NG-IM|Imo
NG-JI|Jigawa
NG-KD|Kaduna
NG-KE|Kebbi
NG-KN|Kano
NG-KO|Kogi
NG-KT|Katsina
NG-KW|Kwara
NG-LA|Lagos
NG-NA|Nasarawa
NG-NI|Niger
NG-OG|Ogun
NG-ON|Ondo
NG-OS|Osun
NG-OY|Oyo
NG-PL|Plateau
NG-RI|Rivers
NG-SO|Sokoto
NG-TA|Taraba
NG-YO|Yobe
NG-ZA|Zamfara
NI-AN|Costa Caribe Norte
NI-AS|Costa Caribe Sur
NI-BO|Boaco
NI-CA|Carazo
NI-CI|Chinandega
NI-CO|Chontales
NI-ES|Estelí
NI-GR|Granada
NI-JI|Jinotega
NI-LE|León
NI-MD|Madriz
NI-MN|Managua
NI-MS|Masaya
NI-MT|Matagalpa
NI-NS|Nueva Segovia
NI-RI|Rivas
NI-SJ|Río San Juan
NL-AW|Aruba
NL-BQ1|Bonaire
NL-BQ2|Saba
NL-BQ3|Sint Eustatius
NL-CW|Curaçao
NL-DR|Drenthe
NL-FL|Flevoland
NL-FR|Fryslân
NL-GE|Gelderland
NL-GR|Groningen
NL-LI|Limburg
NL-NB|Noord-Brabant
NL-NH|Noord-Holland
NL-OV|Overijssel
NL-SX|Sint Maarten
NL-UT|Utrecht
NL-ZE|Zeeland
NL-ZH|Zuid-Holland
NO-03|Oslo
NO-11|Rogaland
NO-15|Møre og Romsdal
NO-18|Nordland
NO-21|Svalbard
NO-22|Jan Mayen
NO-30|Viken
NO-34|Innlandet
NO-38|Vestfold og Telemark
NO-42|Agder
NO-46|Vestland
NO-50|Trøndelag
NO-54|Troms og Finnmark
NP-P1|Koshī
NP-P2|Madhesh
NP-P3|Bāgmatī
NP-P4|Gaṇḍakī
NP-P5|Lumbinī
NP-P6|Karṇālī
NP-P7|Sudūrpashchim
NR-01|Aiwo
NR-02|Anabar
NR-03|Anetan
NR-04|Anibare
NR-05|Baitsi
NR-06|Boe
NR-07|Buada
NR-08|Denigomodu
NR-09|Ewa
NR-10|Ijuw
NR-11|Meneng
NR-12|Nibok
NR-13|Uaboe
NR-14|Yaren
NZ-AUK|Auckland
NZ-BOP|Bay of Plenty
NZ-CAN|Canterbury
NZ-CIT|Chatham Islands Territory
NZ-GIS|Gisborne
NZ-HKB|Hawke's Bay
NZ-MBH|Marlborough
NZ-MWT|Manawatū-Whanganui
NZ-NSN|Nelson
NZ-NTL|Northland
NZ-OTA|Otago
NZ-STL|Southland
NZ-TAS|Tasman
NZ-TKI|Taranaki
NZ-WGN|Greater Wellington
NZ-WKO|Waikato
NZ-WTC|West Coast
OM-BJ|Janūb al Bāţinah
OM-BS|Shamāl al Bāţinah
OM-BU|Al Buraymī
OM-DA|Ad Dākhilīyah
OM-MA|Masqaţ
OM-MU|Musandam
OM-SJ|Janūb ash Sharqīyah
OM-SS|Shamāl ash Sharqīyah
OM-WU|Al Wusţá
OM-ZA|Az̧ Z̧āhirah
OM-ZU|Z̧ufār
PA-1|Bocas del Toro
PA-10|Panamá Oeste
PA-2|Coclé
PA-3|Colón
PA-4|Chiriquí
PA-5|Darién
PA-6|Herrera
PA-7|Los Santos
PA-8|Panamá
PA-9|Veraguas
PA-EM|Emberá
PA-KY|Guna Yala
PA-NB|Ngäbe-Buglé
PA-NT|Naso Tjër Di
PE-AMA|Amazonas
PE-ANC|Ancash
PE-APU|Apurímac
PE-ARE|Arequipa
PE-AYA|Ayacucho
PE-CAJ|Cajamarca
PE-CAL|El Callao
PE-CUS|Cusco
PE-HUC|Huánuco
PE-HUV|Huancavelica
PE-ICA|Ica
PE-JUN|Junín
PE-LAL|La Libertad
PE-LAM|Lambayeque
PE-LIM|Lima
PE-LMA|Municipalidad Metropolitana de Lima
PE-LOR|Loreto
PE-MDD|Madre de Dios
PE-MOQ|Moquegua
PE-PAS|Pasco
PE-PIU|Piura
PE-PUN|Puno
PE-SAM|San Martín
PE-TAC|Tacna
PE-TUM|Tumbes
PE-UCA|Ucayali
PG-CPK|Chimbu
PG-CPM|Central
PG-EBR|East New Britain
PG-EHG|Eastern Highlands
PG-EPW|Enga
PG-ESW|East Sepik
PG-GPK|Gulf
PG-HLA|Hela
PG-JWK|Jiwaka
PG-MBA|Milne Bay
PG-MPL|Morobe
PG-MPM|Madang
PG-MRL|Manus
PG-NCD|National Capital District (Port Moresby)
PG-NIK|New Ireland
PG-NPP|Northern
PG-NSB|Bougainville
PG-SAN|West Sepik
PG-SHM|Southern Highlands
PG-WBK|West New Britain
PG-WHM|Western Highlands
PG-WPD|Western
PH-00|National Capital Region
PH-01|Ilocos
PH-02|Cagayan Valley
PH-03|Central Luzon
PH-05|Bicol
PH-06|Western Visayas
PH-07|Central Visayas
PH-08|Eastern Visayas
PH-09|Zamboanga Peninsula
PH-10|Northern Mindanao
PH-11|Davao
PH-12|Soccsksargen
PH-13|Caraga
PH-14|Autonomous Region in Muslim Mindanao
PH-15|Cordillera Administrative Region
PH-40|Calabarzon
PH-41|Mimaropa
PH-ABR|Abra|PH-15
PH-AGN|Agusan del Norte|PH-13
PH-AGS|Agusan del Sur|PH-13
PH-AKL|Aklan|PH-06
PH-ALB|Albay|PH-05
PH-ANT|Antique|PH-06
PH-APA|Apayao|PH-15
PH-AUR|Aurora|PH-03
PH-BAN|Bataan|PH-03
PH-BAS|Basilan|PH-09
PH-BEN|Benguet|PH-15
PH-BIL|Biliran|PH-08
PH-BOH|Bohol|PH-07
PH-BTG|Batangas|PH-40
PH-BTN|Batanes|PH-02
PH-BUK|Bukidnon|PH-10
PH-BUL|Bulacan|PH-03
PH-CAG|Cagayan|PH-02
PH-CAM|Camiguin|PH-10
PH-CAN|Camarines Norte|PH-05
PH-CAP|Capiz|PH-06
PH-CAS|Camarines Sur|PH-05
PH-CAT|Catanduanes|PH-05
PH-CAV|Cavite|PH-40
PH-CEB|Cebu|PH-07
PH-COM|Davao de Oro|PH-11
PH-DAO|Davao Oriental|PH-11
PH-DAS|Davao del Sur|PH-11
PH-DAV|Davao del Norte|PH-11
PH-DIN|Dinagat Islands|PH-13
PH-DVO|Davao Occidental|PH-11
PH-EAS|Eastern Samar|PH-08
PH-GUI|Guimaras|PH-06
PH-IFU|Ifugao|PH-15
PH-ILI|Iloilo|PH-06
PH-ILN|Ilocos Norte|PH-01
PH-ILS|Ilocos Sur|PH-01
PH-ISA|Isabela|PH-02
PH-KAL|Kalinga|PH-15
PH-LAG|Laguna|PH-40
PH-LAN|Lanao del Norte|PH-12
PH-LAS|Lanao del Sur|PH-14
PH-LEY|Leyte|PH-08
PH-LUN|La Union|PH-01
PH-MAD|Marinduque|PH-41
PH-MAS|Masbate|PH-05
PH-MDC|Mindoro Occidental|PH-41
PH-MDR|Mindoro Oriental|PH-41
PH-MGN|Maguindanao del Norte|PH-14
PH-MGS|Maguindanao del Sur|PH-14
PH-MOU|Mountain Province|PH-15
PH-MSC|Misamis Occidental|PH-10
PH-MSR|Misamis Oriental|PH-10
PH-NCO|Cotabato|PH-12
PH-NEC|Negros Occidental|PH-06
PH-NER|Negros Oriental|PH-07
PH-NSA|Northern Samar|PH-08
PH-NUE|Nueva Ecija|PH-03
PH-NUV|Nueva Vizcaya|PH-02
PH-PAM|Pampanga|PH-03
PH-PAN|Pangasinan|PH-01
PH-PLW|Palawan|PH-41
PH-QUE|Quezon|PH-40
PH-QUI|Quirino|PH-02
PH-RIZ|Rizal|PH-40
PH-ROM|Romblon|PH-41
PH-SAR|Sarangani|PH-11
PH-SCO|South Cotabato|PH-11
PH-SIG|Siquijor|PH-07
PH-SLE|Southern Leyte|PH-08
PH-SLU|Sulu|PH-14
PH-SOR|Sorsogon|PH-05
PH-SUK|Sultan Kudarat|PH-12
PH-SUN|Surigao del Norte|PH-13
PH-SUR|Surigao del Sur|PH-13
PH-TAR|Tarlac|PH-03
PH-TAW|Tawi-Tawi|PH-14
PH-WSA|Samar|PH-08
PH-ZAN|Zamboanga del Norte|PH-09
PH-ZAS|Zamboanga del Sur|PH-09
PH-ZMB|Zambales|PH-03
PH-ZSI|Zamboanga Sibugay|PH-09
PK-BA|Balōchistān
PK-GB|Gilgit-Baltistān
PK-IS|Islāmābād
PK-JK|Āzād Jammūñ o Kashmīr
PK-KP|Khaībar Pakhtūnkhwā
PK-PB|Panjāb
PK-SD|Sindh
PK-TA|Federally Administered Tribal Areas
PL-02|Dolnośląskie
PL-04|Kujawsko-Pomorskie
PL-06|Lubelskie
PL-08|Lubuskie
PL-10|Łódzkie
PL-12|Małopolskie
PL-14|Mazowieckie
PL-16|Opolskie
PL-18|Podkarpackie
PL-20|Podlaskie
PL-22|Pomorskie
PL-24|Śląskie
PL-26|Świętokrzyskie
PL-28|Warmińsko-Mazurskie
PL-30|Wielkopolskie
PL-32|Zachodniopomorskie
PS-BTH|Bayt Laḩm
PS-DEB|Dayr al Balaḩ
PS-GZA|Ghazzah
PS-HBN|Al Khalīl
PS-JEM|Al Quds
PS-JEN|Janīn
PS-JRH|Arīḩā wal Aghwār
PS-KYS|Khān Yūnis
PS-NBS|Nāblus
PS-NGZ|Shamāl Ghazzah
PS-QQA|Qalqīlyah
PS-RBH|Rām Allāh wal Bīrah
PS-RFH|Rafaḩ
PS-SLT|Salfīt
PS-TBS|Ţūbās
PS-TKM|Ţūlkarm
PT-01|Aveiro
PT-02|Beja
PT-03|Braga
PT-04|Bragança
PT-05|Castelo Branco
PT-06|Coimbra
PT-07|Évora
PT-08|Faro
PT-09|Guarda
PT-10|Leiria
PT-11|Lisboa
PT-12|Portalegre
PT-13|Porto
PT-14|Santarém
PT-15|Setúbal
PT-16|Viana do Castelo
PT-17|Vila Real
PT-18|Viseu
PT-20|Região Autónoma dos Açores
PT-30|Região Autónoma da Madeira
PW-002|Aimeliik
PW-004|Airai
PW-010|Angaur
PW-050|Hatohobei
PW-100|Kayangel
PW-150|Koror
PW-212|Melekeok
PW-214|Ngaraard
PW-218|Ngarchelong
PW-222|Ngardmau
PW-224|Ngatpang
PW-226|Ngchesar
PW-227|Ngeremlengui
PW-228|Ngiwal
PW-350|Peleliu
PW-370|Sonsorol
PY-1|Concepción
PY-10|Alto Paraná
PY-11|Central
PY-12|Ñeembucú
PY-13|Amambay
PY-14|Canindeyú
PY-15|Presidente Hayes
PY-16|Alto Paraguay
PY-19|Boquerón
PY-2|San Pedro
PY-3|Cordillera
PY-4|Guairá
PY-5|Caaguazú
PY-6|Caazapá
PY-7|Itapúa
PY-8|Misiones
PY-9|Paraguarí
PY-ASU|Asunción
QA-DA|Ad Dawḩah
QA-KH|Al Khawr wa adh Dhakhīrah
QA-MS|Ash Shamāl
QA-RA|Ar Rayyān
QA-SH|Ash Shīḩānīyah
QA-US|Umm Şalāl
QA-WA|Al Wakrah
QA-ZA|Az̧ Z̧a‘āyin
RO-AB|Alba
RO-AG|Argeș
RO-AR|Arad
RO-B|București
RO-BC|Bacău
RO-BH|Bihor
RO-BN|Bistrița-Năsăud
RO-BR|Brăila
RO-BT|Botoșani
RO-BV|Brașov
RO-BZ|Buzău
RO-CJ|Cluj
RO-CL|Călărași
RO-CS|Caraș-Severin
RO-CT|Constanța
RO-CV|Covasna
RO-DB|Dâmbovița
RO-DJ|Dolj
RO-GJ|Gorj
RO-GL|Galați
RO-GR|Giurgiu
RO-HD|Hunedoara
RO-HR|Harghita
RO-IF|Ilfov
RO-IL|Ialomița
RO-IS|Iași
RO-MH|Mehedinți
RO-MM|Maramureș
RO-MS|Mureș
RO-NT|Neamț
RO-OT|Olt
RO-PH|Prahova
RO-SB|Sibiu
RO-SJ|Sălaj
RO-SM|Satu Mare
RO-SV|Suceava
RO-TL|Tulcea
RO-TM|Timiș
RO-TR|Teleorman
RO-VL|Vâlcea
RO-VN|Vrancea
RO-VS|Vaslui
RS-00|Beograd
RS-01|Severnobački okrug|RS-VO
RS-02|Srednjebanatski okrug|RS-VO
RS-03|Severnobanatski okrug|RS-VO
RS-04|Južnobanatski okrug|RS-VO
RS-05|Zapadnobački okrug|RS-VO
RS-06|Južnobački okrug|RS-VO
RS-07|Sremski okrug|RS-VO
RS-08|Mačvanski okrug
RS-09|Kolubarski okrug
RS-10|Podunavski okrug
RS-11|Braničevski okrug
RS-12|Šumadijski okrug
RS-13|Pomoravski okrug
RS-14|Borski okrug
RS-15|Zaječarski okrug
RS-16|Zlatiborski okrug
RS-17|Moravički okrug
RS-18|Raški okrug
RS-19|Rasinski okrug
RS-20|Nišavski okrug
RS-21|Toplički okrug
RS-22|Pirotski okrug
RS-23|Jablanički okrug
RS-24|Pčinjski okrug
RS-25|Kosovski okrug|RS-KM
RS-26|Pećki okrug|RS-KM
RS-27|Prizrenski okrug|RS-KM
RS-28|Kosovsko-Mitrovački okrug|RS-KM
RS-29|Kosovsko-Pomoravski okrug|RS-KM
RS-KM|Kosovo-Metohija
RS-VO|Vojvodina
RU-AD|Adygeya, Respublika
RU-AL|Altay, Respublika
RU-ALT|Altayskiy kray
RU-AMU|Amurskaya oblast'
RU-ARK|Arkhangel'skaya oblast'
RU-AST|Astrakhanskaya oblast'
RU-BA|Bashkortostan, Respublika
RU-BEL|Belgorodskaya oblast'
RU-BRY|Bryanskaya oblast'
RU-BU|Buryatiya, Respublika
RU-CE|Chechenskaya Respublika
RU-CHE|Chelyabinskaya oblast'
RU-CHU|Chukotskiy avtonomnyy okrug
RU-CU|Chuvashskaya Respublika
RU-DA|Dagestan, Respublika
RU-IN|Ingushetiya, Respublika
RU-IRK|Irkutskaya oblast'
RU-IVA|Ivanovskaya oblast'
RU-KAM|Kamchatskiy kray
RU-KB|Kabardino-
RU-KC|Karachayevo-Cherkesskaya
RU-KDA|Krasnodarskiy kray
RU-KEM|Kemerovskaya oblast'
RU-KGD|Kaliningradskaya oblast'
RU-KGN|Kurganskaya oblast'
RU-KHA|Khabarovskiy kray
RU-KHM|Khanty-
RU-KIR|Kirovskaya oblast'
RU-KK|Khakasiya, Respublika
RU-KL|Kalmykiya, Respublika
RU-KLU|Kaluzhskaya oblast'
RU-KO|Komi, Respublika
RU-KOS|Kostromskaya oblast'
RU-KR|Kareliya, Respublika
RU-KRS|Kurskaya oblast'
RU-KYA|Krasnoyarskiy kray
RU-LEN|Leningradskaya
RU-LIP|Lipetskaya oblast'
RU-MAG|Magadanskaya oblast'
RU-ME|Mariy El, Respublika
RU-MO|Mordoviya, Respublika
RU-MOS|Moskovskaya oblast'
RU-MOW|Moskva
RU-MUR|Murmanskaya oblast'
RU-NEN|Nenetskiy
RU-NGR|Novgorodskaya oblast'
RU-NIZ|Nizhegorodskaya oblast'
RU-NVS|Novosibirskaya
RU-OMS|Omskaya oblast'
RU-ORE|Orenburgskaya oblast'
RU-ORL|Orlovskaya oblast'
RU-PER|Permskiy kray
RU-PNZ|Penzenskaya oblast'
RU-PRI|Primorskiy kray
RU-PSK|Pskovskaya oblast'
RU-ROS|Rostovskaya oblast'
RU-RYA|Ryazanskaya oblast'
RU-SA|Saha, Respublika
RU-SAK|Sakhalinskaya oblast'
RU-SAM|Samarskaya oblast'
RU-SAR|Saratovskaya oblast'
RU-SE|Severnaya Osetiya, Respublika
RU-SMO|Smolenskaya oblast'
RU-SPE|Sankt-Peterburg
RU-STA|Stavropol'skiy kray
RU-SVE|Sverdlovskaya oblast'
RU-TA|Tatarstan, Respublika
RU-TAM|Tambovskaya oblast'
RU-TOM|Tomskaya oblast'
RU-TUL|Tul'skaya oblast'
RU-TVE|Tverskaya oblast'
RU-TY|Tyva, Respublika
RU-TYU|Tyumenskaya oblast'
RU-UD|Udmurtskaya Respublika
RU-ULY|Ul'yanovskaya oblast'
RU-VGG|Volgogradskaya
RU-VLA|Vladimirskaya
RU-VLG|Vologodskaya oblast'
RU-VOR|Voronezhskaya oblast'
RU-YAN|Yamalo-
RU-YAR|Yaroslavskaya oblast'
RU-YEV|Yevreyskaya avtonomnaya oblast'
RU-ZAB|Zabaykal'skiy kray
RW-01|City of Kigali
RW-02|Eastern
RW-03|Northern
RW-04|Western
RW-05|Southern
SA-01|Ar Riyāḑ
SA-02|Makkah al Mukarramah
SA-03|Al Madīnah al Munawwarah
SA-04|Ash Sharqīyah
SA-05|Al Qaşīm
SA-06|Ḩā'il
SA-07|Tabūk
SA-08|Al Ḩudūd ash Shamālīyah
SA-09|Jāzān
SA-10|Najrān
SA-11|Al Bāḩah
SA-12|Al Jawf
SA-14|'Asīr
SB-CE|Central
SB-CH|Choiseul
SB-CT|Capital Territory (Honiara)
SB-GU|Guadalcanal
SB-IS|Isabel
SB-MK|Makira-Ulawa
SB-ML|Malaita
SB-RB|Rennell and Bellona
SB-TE|Temotu
SB-WE|Western
SC-01|Anse aux Pins
SC-02|Anse Boileau
SC-03|Anse Etoile
SC-04|Au Cap
SC-05|Anse Royale
SC-06|Baie Lazare
SC-07|Baie Sainte Anne
SC-08|Beau Vallon
SC-09|Bel Air
SC-10|Bel Ombre
SC-11|Cascade
SC-12|Glacis
SC-13|Grand Anse Mahe
SC-14|Grand Anse Praslin
SC-15|La Digue
SC-16|English River
SC-17|Mont Buxton
SC-18|Mont Fleuri
SC-19|Plaisance
SC-20|Pointe Larue
SC-21|Port Glaud
SC-22|Saint Louis
SC-23|Takamaka
SC-24|Les Mamelles
SC-25|Roche Caiman
SC-26|Ile Perseverance I
SC-27|Ile Perseverance II
SD-DC|Wasaţ Dārfūr
SD-DE|Sharq Dārfūr
SD-DN|Shamāl Dārfūr
SD-DS|Janūb Dārfūr
SD-DW|Gharb Dārfūr
SD-GD|Al Qaḑārif
SD-GK|Gharb Kurdufān
SD-GZ|Al Jazīrah
SD-KA|Kassalā
SD-KH|Al Kharţūm
SD-KN|Shamāl Kurdufān
SD-KS|Janūb Kurdufān
SD-NB|An Nīl al Azraq
SD-NO|Ash Shamālīyah
SD-NR|Nahr an Nīl
SD-NW|An Nīl al Abyaḑ
SD-RS|Al Baḩr al Aḩmar
SD-SI|Sinnār
SE-AB|Stockholms län
SE-AC|Västerbottens län
SE-BD|Norrbottens län
SE-C|Uppsala län
SE-D|Södermanlands län
SE-E|Östergötlands län
SE-F|Jönköpings län
SE-G|Kronobergs län
SE-H|Kalmar län
SE-I|Gotlands län
SE-K|Blekinge län
SE-M|Skåne län
SE-N|Hallands län
SE-O|Västra Götalands län
SE-S|Värmlands län
SE-T|Örebro län
SE-U|Västmanlands län
SE-W|Dalarnas län
SE-X|Gävleborgs län
SE-Y|Västernorrlands län
SE-Z|Jämtlands län
SG-01|Central Singapore
SG-02|North East
SG-03|North West
SG-04|South East
SG-05|South West
SH-AC|Ascension
SH-HL|Saint Helena
SH-TA|Tristan da Cunha
SI-001|Ajdovščina
SI-002|Beltinci
SI-003|Bled
SI-004|Bohinj
SI-005|Borovnica
SI-006|Bovec
SI-007|Brda
SI-008|Brezovica
SI-009|Brežice
SI-010|Tišina
SI-011|Celje
SI-012|Cerklje na Gorenjskem
SI-013|Cerknica
SI-014|Cerkno
SI-015|Črenšovci
SI-016|Črna na Koroškem
SI-017|Črnomelj
SI-018|Destrnik
SI-019|Divača
SI-020|Dobrepolje
SI-021|Dobrova-Polhov Gradec
SI-022|Dol pri Ljubljani
SI-023|Domžale
SI-024|Dornava
SI-025|Dravograd
SI-026|Duplek
SI-027|Gorenja vas-Poljane
SI-028|Gorišnica
SI-029|Gornja Radgona
SI-030|Gornji Grad
SI-031|Gornji Petrovci
SI-032|Grosuplje
SI-033|Šalovci
SI-034|Hrastnik
SI-035|Hrpelje-Kozina
SI-036|Idrija
SI-037|Ig
SI-038|Ilirska Bistrica
SI-039|Ivančna Gorica
SI-040|Izola
SI-041|Jesenice
SI-042|Juršinci
SI-043|Kamnik
SI-044|Kanal ob Soči
SI-045|Kidričevo
SI-046|Kobarid
SI-047|Kobilje
SI-048|Kočevje
SI-049|Komen
SI-050|Koper
SI-051|Kozje
SI-052|Kranj
SI-053|Kranjska Gora
SI-054|Krško
SI-055|Kungota
SI-056|Kuzma
SI-057|Laško
SI-058|Lenart
SI-059|Lendava
SI-060|Litija
SI-061|Ljubljana
SI-062|Ljubno
SI-063|Ljutomer
SI-064|Logatec
SI-065|Loška dolina
SI-066|Loški Potok
SI-067|Luče
SI-068|Lukovica
SI-069|Majšperk
SI-070|Maribor
SI-071|Medvode
SI-072|Mengeš
SI-073|Metlika
SI-074|Mežica
SI-075|Miren-Kostanjevica
SI-076|Mislinja
SI-077|Moravče
SI-078|Moravske Toplice
SI-079|Mozirje
SI-080|Murska Sobota
SI-081|Muta
SI-082|Naklo
SI-083|Nazarje
SI-084|Nova Gorica
SI-085|Novo Mesto
SI-086|Odranci
SI-087|Ormož
SI-088|Osilnica
SI-089|Pesnica
SI-090|Piran
SI-091|Pivka
SI-092|Podčetrtek
SI-093|Podvelka
SI-094|Postojna
SI-095|Preddvor
SI-096|Ptuj
SI-097|Puconci
SI-098|Rače-Fram
SI-099|Radeče
SI-100|Radenci
SI-101|Radlje ob Dravi
SI-102|Radovljica
SI-103|Ravne na Koroškem
SI-104|Ribnica
SI-105|Rogašovci
SI-106|Rogaška Slatina
SI-107|Rogatec
SI-108|Ruše
SI-109|Semič
SI-110|Sevnica
SI-111|Sežana
SI-112|Slovenj Gradec
SI-113|Slovenska Bistrica
SI-114|Slovenske Konjice
SI-115|Starše
SI-116|Sveti Jurij ob Ščavnici
SI-117|Šenčur
SI-118|Šentilj
SI-119|Šentjernej
SI-120|Šentjur
SI-121|Škocjan
SI-122|Škofja Loka
SI-123|Škofljica
SI-124|Šmarje pri Jelšah
SI-125|Šmartno ob Paki
SI-126|Šoštanj
SI-127|Štore
SI-128|Tolmin
SI-129|Trbovlje
SI-130|Trebnje
SI-131|Tržič
SI-132|Turnišče
SI-133|Velenje
SI-134|Velike Lašče
SI-135|Videm
SI-136|Vipava
SI-137|Vitanje
SI-138|Vodice
SI-139|Vojnik
SI-140|Vrhnika
SI-141|Vuzenica
SI-142|Zagorje ob Savi
SI-143|Zavrč
SI-144|Zreče
SI-146|Železniki
SI-147|Žiri
SI-148|Benedikt
SI-149|Bistrica ob Sotli
SI-150|Bloke
SI-151|Braslovče
SI-152|Cankova
SI-153|Cerkvenjak
SI-154|Dobje
SI-155|Dobrna
SI-156|Dobrovnik
SI-157|Dolenjske Toplice
SI-158|Grad
SI-159|Hajdina
SI-160|Hoče-Slivnica
SI-161|Hodoš
SI-162|Horjul
SI-163|Jezersko
SI-164|Komenda
SI-165|Kostel
SI-166|Križevci
SI-167|Lovrenc na Pohorju
SI-168|Markovci
SI-169|Miklavž na Dravskem polju
SI-170|Mirna Peč
SI-171|Oplotnica
SI-172|Podlehnik
SI-173|Polzela
SI-174|Prebold
SI-175|Prevalje
SI-176|Razkrižje
SI-177|Ribnica na Pohorju
SI-178|Selnica ob Dravi
SI-179|Sodražica
SI-180|Solčava
SI-181|Sveta Ana
SI-182|Sveti Andraž v Slovenskih goricah
SI-183|Šempeter-Vrtojba
SI-184|Tabor
SI-185|Trnovska Vas
SI-186|Trzin
SI-187|Velika Polana
SI-188|Veržej
SI-189|Vransko
SI-190|Žalec
SI-191|Žetale
SI-192|Žirovnica
SI-193|Žužemberk
SI-194|Šmartno pri Litiji
SI-195|Apače
SI-196|Cirkulane
SI-197|Kostanjevica na Krki
SI-198|Makole
SI-199|Mokronog-Trebelno
SI-200|Poljčane
SI-201|Renče-Vogrsko
SI-202|Središče ob Dravi
SI-203|Straža
SI-204|Sveta Trojica v Slovenskih goricah
SI-205|Sveti Tomaž
SI-206|Šmarješke Toplice
SI-207|Gorje
SI-208|Log-Dragomer
SI-209|Rečica ob Savinji
SI-210|Sveti Jurij v Slovenskih goricah
SI-211|Šentrupert
SI-212|Mirna
SI-213|Ankaran
SK-BC|Banskobystrický kraj
SK-BL|Bratislavský kraj
SK-KI|Košický kraj
SK-NI|Nitriansky kraj
SK-PV|Prešovský kraj
SK-TA|Trnavský kraj
SK-TC|Trenčiansky kraj
SK-ZI|Žilinský kraj
SL-E|Eastern
SL-N|Northern
SL-NW|North Western
SL-S|Southern
SL-W|Western Area (Freetown)
SM-01|Acquaviva
SM-02|Chiesanuova
SM-03|Domagnano
SM-04|Faetano
SM-05|Fiorentino
SM-06|Borgo Maggiore
SM-07|Città di San Marino
SM-08|Montegiardino
SM-09|Serravalle
SN-DB|Diourbel
SN-DK|Dakar
SN-FK|Fatick
SN-KA|Kaffrine
SN-KD|Kolda
SN-KE|Kédougou
SN-KL|Kaolack
SN-LG|Louga
SN-MT|Matam
SN-SE|Sédhiou
SN-SL|Saint-Louis
SN-TC|Tambacounda
SN-TH|Thiès
SN-ZG|Ziguinchor
SO-AW|Awdal
SO-BK|Bakool
SO-BN|Banaadir
SO-BR|Bari
SO-BY|Bay
SO-GA|Galguduud
SO-GE|Gedo
SO-HI|Hiiraan
SO-JD|Jubbada Dhexe
SO-JH|Jubbada Hoose
SO-MU|Mudug
SO-NU|Nugaal
SO-SA|Sanaag
SO-SD|Shabeellaha Dhexe
SO-SH|Shabeellaha Hoose
SO-SO|Sool
SO-TO|Togdheer
SO-WO|Woqooyi Galbeed
SR-BR|Brokopondo
SR-CM|Commewijne
SR-CR|Coronie
SR-MA|Marowijne
SR-NI|Nickerie
SR-PM|Paramaribo
SR-PR|Para
SR-SA|Saramacca
SR-SI|Sipaliwini
SR-WA|Wanica
SS-BN|Northern Bahr el Ghazal
SS-BW|Western Bahr el Ghazal
SS-EC|Central Equatoria
SS-EE|Eastern Equatoria
SS-EW|Western Equatoria
SS-JG|Jonglei
SS-LK|Lakes
SS-NU|Upper Nile
SS-UY|Unity
SS-WR|Warrap
ST-01|Água Grande
ST-02|Cantagalo
ST-03|Caué
ST-04|Lembá
ST-05|Lobata
ST-06|Mé-Zóchi
ST-P|Príncipe
SV-AH|Ahuachapán
SV-CA|Cabañas
SV-CH|Chalatenango
SV-CU|Cuscatlán
SV-LI|La Libertad
SV-MO|Morazán
SV-PA|La Paz
SV-SA|Santa Ana
SV-SM|San Miguel
SV-SO|Sonsonate
SV-SS|San Salvador
SV-SV|San Vicente
SV-UN|La Unión
SV-US|Usulután
SY-DI|Dimashq
SY-DR|Dar'ā
SY-DY|Dayr az Zawr
SY-HA|Al Ḩasakah
SY-HI|Ḩimş
SY-HL|Ḩalab
SY-HM|Ḩamāh
SY-ID|Idlib
SY-LA|Al Lādhiqīyah
SY-QU|Al Qunayţirah
SY-RA|Ar Raqqah
SY-RD|Rīf Dimashq
SY-SU|As Suwaydā'
SY-TA|Ţarţūs
SZ-HH|Hhohho
SZ-LU|Lubombo
SZ-MA|Manzini
SZ-SH|Shiselweni
TD-BA|Al Baţḩā’
TD-BG|Baḩr al Ghazāl
TD-BO|Būrkū
TD-CB|Shārī Bāqirmī
TD-EE|Inīdī ash Sharqī
TD-EO|Inīdī al Gharbī
TD-GR|Qīrā
TD-HL|Ḩajjar Lamīs
TD-KA|Kānim
TD-LC|Al Buḩayrah
TD-LO|Lūghūn al Gharbī
TD-LR|Lūghūn ash Sharqī
TD-MA|Māndūl
TD-MC|Shārī al Awsaţ
TD-ME|Māyū Kībbī ash Sharqī
TD-MO|Māyū Kībbī al Gharbī
TD-ND|Madīnat Injamīnā
TD-OD|Waddāy
TD-SA|Salāmāt
TD-SI|Sīlā
TD-TA|Tānjīlī
TD-TI|Tibastī
TD-WF|Wādī Fīrā’
TG-C|Centrale
TG-K|Kara
TG-M|Maritime (Région)
TG-P|Plateaux
TG-S|Savanes
TH-10|Krung Thep Maha Nakhon
TH-11|Samut Prakan
TH-12|Nonthaburi
TH-13|Pathum Thani
TH-14|Phra Nakhon Si Ayutthaya
TH-15|Ang Thong
TH-16|Lop Buri
TH-17|Sing Buri
TH-18|Chai Nat
TH-19|Saraburi
TH-20|Chon Buri
TH-21|Rayong
TH-22|Chanthaburi
TH-23|Trat
TH-24|Chachoengsao
TH-25|Prachin Buri
TH-26|Nakhon Nayok
TH-27|Sa Kaeo
TH-30|Nakhon Ratchasima
TH-31|Buri Ram
TH-32|Surin
TH-33|Si Sa Ket
TH-34|Ubon Ratchathani
TH-35|Yasothon
TH-36|Chaiyaphum
TH-37|Amnat Charoen
TH-38|Bueng Kan
TH-39|Nong Bua Lam Phu
TH-40|Khon Kaen
TH-41|Udon Thani
TH-42|Loei
TH-43|Nong Khai
TH-44|Maha Sarakham
TH-45|Roi Et
TH-46|Kalasin
TH-47|Sakon Nakhon
TH-48|Nakhon Phanom
TH-49|Mukdahan
TH-50|Chiang Mai
TH-51|Lamphun
TH-52|Lampang
TH-53|Uttaradit
TH-54|Phrae
TH-55|Nan
TH-56|Phayao
TH-57|Chiang Rai
TH-58|Mae Hong Son
TH-60|Nakhon Sawan
TH-61|Uthai Thani
TH-62|Kamphaeng Phet
TH-63|Tak
TH-64|Sukhothai
TH-65|Phitsanulok
TH-66|Phichit
TH-67|Phetchabun
TH-70|Ratchaburi
TH-71|Kanchanaburi
TH-72|Suphan Buri
TH-73|Nakhon Pathom
TH-74|Samut Sakhon
TH-75|Samut Songkhram
TH-76|Phetchaburi
TH-77|Prachuap Khiri Khan
TH-80|Nakhon Si Thammarat
TH-81|Krabi
TH-82|Phangnga
TH-83|Phuket
TH-84|Surat Thani
TH-85|Ranong
TH-86|Chumphon
TH-90|Songkhla
TH-91|Satun
TH-92|Trang
TH-93|Phatthalung
TH-94|Pattani
TH-95|Yala
TH-96|Narathiwat
TH-S|Phatthaya
TJ-DU|Dushanbe
TJ-GB|Kŭhistoni Badakhshon
TJ-KT|Khatlon
TJ-RA|nohiyahoi tobei jumhurí
TJ-SU|Sughd
TL-AL|Aileu
TL-AN|Ainaro
TL-BA|Baucau
TL-BO|Bobonaro
TL-CO|Cova Lima
TL-DI|Díli
TL-ER|Ermera
TL-LA|Lautém
TL-LI|Liquiça
TL-MF|Manufahi
TL-MT|Manatuto
TL-OE|Oé-Cusse Ambeno
TL-VI|Viqueque
TM-A|Ahal
TM-B|Balkan
TM-D|Daşoguz
TM-L|Lebap
TM-M|Mary
TM-S|Aşgabat
TN-11|Tunis
TN-12|L'Ariana
TN-13|Ben Arous
TN-14|La Manouba
TN-21|Nabeul
TN-22|Zaghouan
TN-23|Bizerte
TN-31|Béja
TN-32|Jendouba
TN-33|Le Kef
TN-34|Siliana
TN-41|Kairouan
TN-42|Kasserine
TN-43|Sidi Bouzid
TN-51|Sousse
TN-52|Monastir
TN-53|Mahdia
TN-61|Sfax
TN-71|Gafsa
TN-72|Tozeur
TN-73|Kébili
TN-81|Gabès
TN-82|Médenine
TN-83|Tataouine
TO-01|'Eua
TO-02|Ha'apai
TO-03|Niuas
TO-04|Tongatapu
TO-05|Vava'u
TR-01|Adana
TR-02|Adıyaman
TR-03|Afyonkarahisar
TR-04|Ağrı
TR-05|Amasya
TR-06|Ankara
TR-07|Antalya
TR-08|Artvin
TR-09|Aydın
TR-10|Balıkesir
TR-11|Bilecik
TR-12|Bingöl
TR-13|Bitlis
TR-14|Bolu
TR-15|Burdur
TR-16|Bursa
TR-17|Çanakkale
TR-18|Çankırı
TR-19|Çorum
TR-20|Denizli
TR-21|Diyarbakır
TR-22|Edirne
TR-23|Elazığ
TR-24|Erzincan
TR-25|Erzurum
TR-26|Eskişehir
TR-27|Gaziantep
TR-28|Giresun
TR-29|Gümüşhane
TR-30|Hakkâri
TR-31|Hatay
TR-32|Isparta
TR-33|Mersin
TR-34|İstanbul
TR-35|İzmir
TR-36|Kars
TR-37|Kastamonu
TR-38|Kayseri
TR-39|Kırklareli
TR-40|Kırşehir
TR-41|Kocaeli
TR-42|Konya
TR-43|Kütahya
TR-44|Malatya
TR-45|Manisa
TR-46|Kahramanmaraş
TR-47|Mardin
TR-48|Muğla
TR-49|Muş
TR-50|Nevşehir
TR-51|Niğde
TR-52|Ordu
TR-53|Rize
TR-54|Sakarya
TR-55|Samsun
TR-56|Siirt
TR-57|Sinop
TR-58|Sivas
TR-59|Tekirdağ
TR-60|Tokat
TR-61|Trabzon
TR-62|Tunceli
TR-63|Şanlıurfa
TR-64|Uşak
TR-65|Van
TR-66|Yozgat
TR-67|Zonguldak
TR-68|Aksaray
TR-69|Bayburt
TR-70|Karaman
TR-71|Kırıkkale
TR-72|Batman
TR-73|Şırnak
TR-74|Bartın
TR-75|Ardahan
TR-76|Iğdır
TR-77|Yalova
TR-78|Karabük
TR-79|Kilis
TR-80|Osmaniye
TR-81|Düzce
TT-ARI|Arima
TT-CHA|Chaguanas
TT-CTT|Couva-Tabaquite-Talparo
TT-DMN|Diego Martin
TT-MRC|Mayaro-Rio Claro
TT-PED|Penal-Debe
TT-POS|Port of Spain
TT-PRT|Princes Town
TT-PTF|Point Fortin
TT-SFO|San Fernando
TT-SGE|Sangre Grande
TT-SIP|Siparia
TT-SJL|San Juan-Laventille
TT-TOB|Tobago
TT-TUP|Tunapuna-Piarco
TV-FUN|Funafuti
TV-NIT|Niutao
TV-NKF|Nukufetau
TV-NKL|Nukulaelae
TV-NMA|Nanumea
TV-NMG|Nanumaga
TV-NUI|Nui
TV-VAI|Vaitupu
TW-CHA|Changhua
TW-CYI|Chiayi
TW-CYQ|Chiayi
TW-HSQ|Hsinchu
TW-HSZ|Hsinchu
TW-HUA|Hualien
TW-ILA|Yilan
TW-KEE|Keelung
TW-KHH|Kaohsiung
TW-KIN|Kinmen
TW-LIE|Lienchiang
TW-MIA|Miaoli
TW-NAN|Nantou
TW-NWT|New Taipei
TW-PEN|Penghu
TW-PIF|Pingtung
TW-TAO|Taoyuan
TW-TNN|Tainan
TW-TPE|Taipei
TW-TTT|Taitung
TW-TXG|Taichung
TW-YUN|Yunlin
TZ-01|Arusha
TZ-02|Dar es Salaam
TZ-03|Dodoma
TZ-04|Iringa
TZ-05|Kagera
TZ-06|Kaskazini Pemba
TZ-07|Kaskazini Unguja
TZ-08|Kigoma
TZ-09|Kilimanjaro
TZ-10|Kusini Pemba
TZ-11|Kusini Unguja
TZ-12|Lindi
TZ-13|Mara
TZ-14|Mbeya
TZ-15|Mjini Magharibi
TZ-16|Morogoro
TZ-17|Mtwara
TZ-18|Mwanza
TZ-19|Pwani
TZ-20|Rukwa
TZ-21|Ruvuma
TZ-22|Shinyanga
TZ-23|Singida
TZ-24|Tabora
TZ-25|Tanga
TZ-26|Manyara
TZ-27|Geita
TZ-28|Katavi
TZ-29|Njombe
TZ-30|Simiyu
TZ-31|Songwe
UA-05|Vinnytska oblast
UA-07|Volynska oblast
UA-09|Luhanska oblast
UA-12|Dnipropetrovska oblast
UA-14|Donetska oblast
UA-18|Zhytomyrska oblast
UA-21|Zakarpatska oblast
UA-23|Zaporizka oblast
UA-26|Ivano-Frankivska oblast
UA-30|Kyiv
UA-32|Kyivska oblast
UA-35|Kirovohradska oblast
UA-40|Sevastopol
UA-43|Avtonomna Respublika Krym
UA-46|Lvivska oblast
UA-48|Mykolaivska oblast
UA-51|Odeska oblast
UA-53|Poltavska oblast
UA-56|Rivnenska oblast
UA-59|Sumska oblast
UA-61|Ternopilska oblast
UA-63|Kharkivska oblast
UA-65|Khersonska oblast
UA-68|Khmelnytska oblast
UA-71|Cherkaska oblast
UA-74|Chernihivska oblast
UA-77|Chernivetska oblast
UG-101|Kalangala|UG-C
UG-102|Kampala|UG-C
UG-103|Kiboga|UG-C
UG-104|Luwero|UG-C
UG-105|Masaka|UG-C
UG-106|Mpigi|UG-C
UG-107|Mubende|UG-C
UG-108|Mukono|UG-C
UG-109|Nakasongola|UG-C
UG-110|Rakai|UG-C
UG-111|Sembabule|UG-C
UG-112|Kayunga|UG-C
UG-113|Wakiso|UG-C
UG-114|Lyantonde|UG-C
UG-115|Mityana|UG-C
UG-116|Nakaseke|UG-C
UG-117|Buikwe|UG-C
UG-118|Bukomansibi|UG-C
UG-119|Butambala|UG-C
UG-120|Buvuma|UG-C
UG-121|Gomba|UG-C
UG-122|Kalungu|UG-C
UG-123|Kyankwanzi|UG-C
UG-124|Lwengo|UG-C
UG-125|Kyotera|UG-C
UG-126|Kasanda|UG-C
UG-201|Bugiri|UG-E
UG-202|Busia|UG-E
UG-203|Iganga|UG-E
UG-204|Jinja|UG-E
UG-205|Kamuli|UG-E
UG-206|Kapchorwa|UG-E
UG-207|Katakwi|UG-E
UG-208|Kumi|UG-E
UG-209|Mbale|UG-E
UG-210|Pallisa|UG-E
UG-211|Soroti|UG-E
UG-212|Tororo|UG-E
UG-213|Kaberamaido|UG-E
UG-214|Mayuge|UG-E
UG-215|Sironko|UG-E
UG-216|Amuria|UG-E
UG-217|Budaka|UG-E
UG-218|Bududa|UG-E
UG-219|Bukedea|UG-E
UG-220|Bukwo|UG-E
UG-221|Butaleja|UG-E
UG-222|Kaliro|UG-E
UG-223|Manafwa|UG-E
UG-224|Namutumba|UG-E
UG-225|Bulambuli|UG-E
UG-226|Buyende|UG-E
UG-227|Kibuku|UG-E
UG-228|Kween|UG-E
UG-229|Luuka|UG-E
UG-230|Namayingo|UG-E
UG-231|Ngora|UG-E
UG-232|Serere|UG-E
UG-233|Butebo|UG-E
UG-234|Namisindwa|UG-E
UG-235|Bugweri|UG-E
UG-236|Kapelebyong|UG-E
UG-237|Kalaki|UG-E
UG-301|Adjumani|UG-N
UG-302|Apac|UG-N
UG-303|Arua|UG-N
UG-304|Gulu|UG-N
UG-305|Kitgum|UG-N
UG-306|Kotido|UG-N
UG-307|Lira|UG-N
UG-308|Moroto|UG-N
UG-309|Moyo|UG-N
UG-310|Nebbi|UG-N
UG-311|Nakapiripirit|UG-N
UG-312|Pader|UG-N
UG-313|Yumbe|UG-N
UG-314|Abim|UG-N
UG-315|Amolatar|UG-N
UG-316|Amuru|UG-N
UG-317|Dokolo|UG-N
UG-318|Kaabong|UG-N
UG-319|Koboko|UG-N
UG-320|Maracha|UG-N
UG-321|Oyam|UG-N
UG-322|Agago|UG-N
UG-323|Alebtong|UG-N
UG-324|Amudat|UG-N
UG-325|Kole|UG-N
UG-326|Lamwo|UG-N
UG-327|Napak|UG-N
UG-328|Nwoya|UG-N
UG-329|Otuke|UG-N
UG-330|Zombo|UG-N
UG-331|Omoro|UG-N
UG-332|Pakwach|UG-N
UG-333|Kwania|UG-N
UG-334|Nabilatuk|UG-N
UG-335|Karenga|UG-N
UG-336|Madi-Okollo|UG-N
UG-337|Obongi|UG-N
UG-401|Bundibugyo|UG-W
UG-402|Bushenyi|UG-W
UG-403|Hoima|UG-W
UG-404|Kabale|UG-W
UG-405|Kabarole|UG-W
UG-406|Kasese|UG-W
UG-407|Kibaale|UG-W
UG-408|Kisoro|UG-W
UG-409|Masindi|UG-W
UG-410|Mbarara|UG-W
UG-411|Ntungamo|UG-W
UG-412|Rukungiri|UG-W
UG-413|Kamwenge|UG-W
UG-414|Kanungu|UG-W
UG-415|Kyenjojo|UG-W
UG-416|Buliisa|UG-W
UG-417|Ibanda|UG-W
UG-418|Isingiro|UG-W
UG-419|Kiruhura|UG-W
UG-420|Buhweju|UG-W
UG-421|Kiryandongo|UG-W
UG-422|Kyegegwa|UG-W
UG-423|Mitooma|UG-W
UG-424|Ntoroko|UG-W
UG-425|Rubirizi|UG-W
UG-426|Sheema|UG-W
UG-427|Kagadi|UG-W
UG-428|Kakumiro|UG-W
UG-429|Rubanda|UG-W
UG-430|Bunyangabu|UG-W
UG-431|Rukiga|UG-W
UG-432|Kikuube|UG-W
UG-433|Kazo|UG-W
UG-434|Kitagwenda|UG-W
UG-435|Rwampara|UG-W
UG-C|Central
UG-E|Eastern
UG-N|Northern
UG-W|Western
UM-67|Johnston Atoll
UM-71|Midway Islands
UM-76|Navassa Island
UM-79|Wake Island
UM-81|Baker Island
UM-84|Howland Island
UM-86|Jarvis Island
UM-89|Kingman Reef
UM-95|Palmyra Atoll
US-AK|Alaska
US-AL|Alabama
US-AR|Arkansas
US-AS|American Samoa
US-AZ|Arizona
US-CA|California
US-CO|Colorado
US-CT|Connecticut
US-DC|District of Columbia
US-DE|Delaware
US-FL|Florida
US-GA|Georgia
US-GU|Guam
US-HI|Hawaii
US-IA|Iowa
US-ID|Idaho
US-IL|Illinois
US-IN|Indiana
US-KS|Kansas
US-KY|Kentucky
US-LA|Louisiana
US-MA|Massachusetts
US-MD|Maryland
US-ME|Maine
US-MI|Michigan
US-MN|Minnesota
US-MO|Missouri
US-MP|Northern Mariana Islands
US-MS|Mississippi
US-MT|Montana
US-NC|North Carolina
US-ND|North Dakota
US-NE|Nebraska
US-NH|New Hampshire
US-NJ|New Jersey
US-NM|New Mexico
US-NV|Nevada
US-NY|New York
US-OH|Ohio
US-OK|Oklahoma
US-OR|Oregon
US-PA|Pennsylvania
US-PR|Puerto Rico
US-RI|Rhode Island
US-SC|South Carolina
US-SD|South Dakota
US-TN|Tennessee
US-TX|Texas
US-UM|United States Minor Outlying Islands
US-UT|Utah
US-VA|Virginia
US-VI|United States Virgin Islands
US-VT|Vermont
US-WA|Washington
US-WI|Wisconsin
US-WV|West Virginia
US-WY|Wyoming
UY-AR|Artigas
UY-CA|Canelones
UY-CL|Cerro Largo
UY-CO|Colonia
UY-DU|Durazno
UY-FD|Florida
UY-FS|Flores
UY-LA|Lavalleja
UY-MA|Maldonado
UY-MO|Montevideo
UY-PA|Paysandú
UY-RN|Río Negro
UY-RO|Rocha
UY-RV|Rivera
UY-SA|Salto
UY-SJ|San José
UY-SO|Soriano
UY-TA|Tacuarembó
UY-TT|Treinta y Tres
UZ-AN|Andijon
UZ-BU|Buxoro
UZ-FA|Farg‘ona
UZ-JI|Jizzax
UZ-NG|Namangan
UZ-NW|Navoiy
UZ-QA|Qashqadaryo
UZ-QR|Qoraqalpog‘iston Respublikasi
UZ-SA|Samarqand
UZ-SI|Sirdaryo
UZ-SU|Surxondaryo
UZ-TK|Toshkent
UZ-TO|Toshkent
UZ-XO|Xorazm
VC-01|Charlotte
VC-02|Saint Andrew
VC-03|Saint David
VC-04|Saint George
VC-05|Saint Patrick
VC-06|Grenadines
VE-A|Distrito Capital
VE-B|Anzoátegui
VE-C|Apure
VE-D|Aragua
VE-E|Barinas
VE-F|Bolívar
VE-G|Carabobo
VE-H|Cojedes
VE-I|Falcón
VE-J|Guárico
VE-K|Lara
VE-L|Mérida
VE-M|Miranda
VE-N|Monagas
VE-O|Nueva Esparta
VE-P|Portuguesa
VE-R|Sucre
VE-S|Táchira
VE-T|Trujillo
VE-U|Yaracuy
VE-V|Zulia
VE-W|Dependencias Federales
VE-X|La Guaira
VE-Y|Delta Amacuro
VE-Z|Amazonas
VN-01|Lai Châu
VN-02|Lào Cai
VN-03|Hà Giang
VN-04|Cao Bằng
VN-05|Sơn La
VN-06|Yên Bái
VN-07|Tuyên Quang
VN-09|Lạng Sơn
VN-13|Quảng Ninh
VN-14|Hòa Bình
VN-18|Ninh Bình
VN-20|Thái Bình
VN-21|Thanh Hóa
VN-22|Nghệ An
VN-23|Hà Tĩnh
VN-24|Quảng Bình
VN-25|Quảng Trị
VN-26|Thừa Thiên-Huế
VN-27|Quảng Nam
VN-28|Kon Tum
VN-29|Quảng Ngãi
VN-30|Gia Lai
VN-31|Bình Định
VN-32|Phú Yên
VN-33|Đắk Lắk
VN-34|Khánh Hòa
VN-35|Lâm Đồng
VN-36|Ninh Thuận
VN-37|Tây Ninh
VN-39|Đồng Nai
VN-40|Bình Thuận
VN-41|Long An
VN-43|Bà Rịa - Vũng Tàu
VN-44|An Giang
VN-45|Đồng Tháp
VN-46|Tiền Giang
VN-47|Kiến Giang
VN-49|Vĩnh Long
VN-50|Bến Tre
VN-51|Trà Vinh
VN-52|Sóc Trăng
VN-53|Bắc Kạn
VN-54|Bắc Giang
VN-55|Bạc Liêu
VN-56|Bắc Ninh
VN-57|Bình Dương
VN-58|Bình Phước
VN-59|Cà Mau
VN-61|Hải Dương
VN-63|Hà Nam
VN-66|Hưng Yên
VN-67|Nam Định
VN-68|Phú Thọ
VN-69|Thái Nguyên
VN-70|Vĩnh Phúc
VN-71|Điện Biên
VN-72|Đắk Nông
VN-73|Hậu Giang
VN-CT|Cần Thơ
VN-DN|Đà Nẵng
VN-HN|Hà Nội
VN-HP|Hải Phòng
VN-SG|Hồ Chí Minh
VU-MAP|Malampa
VU-PAM|Pénama
VU-SAM|Sanma
VU-SEE|Shéfa
VU-TAE|Taféa
VU-TOB|Torba
WF-AL|Alo
WF-SG|Sigave
WF-UV|Uvea
WS-AA|A'ana
WS-AL|Aiga-i-le-Tai
WS-AT|Atua
WS-FA|Fa'asaleleaga
WS-GE|Gaga'emauga
WS-GI|Gagaifomauga
WS-PA|Palauli
WS-SA|Satupa'itea
WS-TU|Tuamasaga
WS-VF|Va'a-o-Fonoti
WS-VS|Vaisigano
YE-AB|Abyan
YE-AD|‘Adan
YE-AM|‘Amrān
YE-BA|Al Bayḑā’
YE-DA|Aḑ Ḑāli‘
YE-DH|Dhamār
YE-HD|Ḩaḑramawt
YE-HJ|Ḩajjah
YE-HU|Al Ḩudaydah
YE-IB|Ibb
YE-JA|Al Jawf
YE-LA|Laḩij
YE-MA|Ma’rib
YE-MR|Al Mahrah
YE-MW|Al Maḩwīt
YE-RA|Raymah
YE-SA|Amānat al ‘Āşimah
YE-SD|Şāʻdah
YE-SH|Shabwah
YE-SN|Şanʻā’
YE-SU|Arkhabīl Suquţrá
YE-TA|Tāʻizz
ZA-EC|Eastern Cape
ZA-FS|Free State
ZA-GP|Gauteng
ZA-KZN|Kwazulu-Natal
ZA-LP|Limpopo
ZA-MP|Mpumalanga
ZA-NC|Northern Cape
ZA-NW|North-West
ZA-WC|Western Cape
ZM-01|Western
ZM-02|Central
ZM-03|Eastern
ZM-04|Luapula
ZM-05|Northern
ZM-06|North-Western
ZM-07|Southern
ZM-08|Copperbelt
ZM-09|Lusaka
ZM-10|Muchinga
ZW-BU|Bulawayo
ZW-HA|Harare
ZW-MA|Manicaland
ZW-MC|Mashonaland Central
ZW-ME|Mashonaland East
ZW-MI|Midlands
ZW-MN|Matabeleland North
ZW-MS|Matabeleland South
ZW-MV|Masvingo
ZW-MW|Mashonaland West
`;
