/** Figures of the 832 occupations of the US National Employment Matrix. Written by `npm run occupations`; do not edit (docs/occupations.md). */

/** Where the figures are from and when. `allPct`: change of all occupations together, in percent. US federal work, public domain. */
export const FIGURES_SOURCE = {
  "source": "US Bureau of Labor Statistics, Employment Projections",
  "from": 2024,
  "to": 2034,
  "wageYear": 2024,
  "released": "2025-08-28",
  "allPct": 3.1
} as const;

/**
 * A line an occupation: code, title, change in percent, openings a year, median annual wage in US dollars (negative: at or above that;
 * empty: not published), education 1 doctoral … 8 none, outlook u(p) f(lat) d(own).
 */
export const FIGURES = `
11-1011|Chief executives|4.3|22200|206420|3|u
11-1021|General and operations managers|4.4|308700|102950|3|u
11-1031|Legislators|3.4|2200|44810|3|u
11-2011|Advertising and promotions managers|-2.2|2100|126960|3|d
11-2021|Marketing managers|6.6|34300|161030|3|u
11-2022|Sales managers|4.7|49000|138060|3|u
11-2032|Public relations managers|5|6600|138520|3|u
11-2033|Fundraising managers|4.2|3600|123480|3|u
11-3012|Administrative services managers|4.6|23200|108390|3|u
11-3013|Facilities managers|3.8|13200|104690|3|u
11-3021|Computer and information systems managers|15.2|55600|171200|3|u
11-3031|Financial managers|14.8|74600|161700|3|u
11-3051|Industrial production managers|1.9|17100|121440|3|f
11-3061|Purchasing managers|3.1|6400|139510|3|u
11-3071|Transportation, storage, and distribution managers|6.1|18500|102010|7|u
11-3111|Compensation and benefits managers|0.2|1500|140360|3|f
11-3121|Human resources managers|5|17900|140030|3|u
11-3131|Training and development managers|5.8|3800|127090|3|u
11-9013|Farmers, ranchers, and other agricultural managers|-1.3|85500|87980|7|d
11-9021|Construction managers|8.7|46800|106980|3|u
11-9031|Education and childcare administrators, preschool and daycare|-2.5|5500|56270|3|d
11-9032|Education administrators, kindergarten through secondary|-1.5|20800|104070|2|d
11-9033|Education administrators, postsecondary|1.7|15100|103960|2|f
11-9039|Education administrators, all other|2.5|4100|89040|3|f
11-9041|Architectural and engineering managers|3.8|14500|167740|3|u
11-9051|Food service managers|6.4|42000|65310|7|u
11-9071|Gambling managers|1.2|600|85580|7|f
11-9072|Entertainment and recreation managers, except gambling|7.7|5500|77180|3|u
11-9081|Lodging managers|3.4|5400|68130|7|u
11-9111|Medical and health services managers|23.2|62100|117960|3|u
11-9121|Natural sciences managers|3.7|8500|161180|3|u
11-9131|Postmasters and mail superintendents|-3.5|900|92730|7|d
11-9141|Property, real estate, and community association managers|3.6|39000|66700|7|u
11-9151|Social and community service managers|6.4|18600|78240|3|u
11-9161|Emergency management directors|3|1000|86130|3|u
11-9171|Funeral home managers|4.1|2600|76830|4|u
11-9179|Personal service managers, all other|6.5|2100|61340|7|u
11-9199|Managers, all other|4.5|106700|136550|3|u
13-1011|Agents and business managers of artists, performers, and athletes|8.7|2200|96310|3|u
13-1020|Buyers and purchasing agents|5.8|52200|75650|3|u
13-1031|Claims adjusters, examiners, and investigators|-5.1|21100|76790|7|d
13-1032|Insurance appraisers, auto damage|-8.2|500|76650|5|d
13-1041|Compliance officers|3|33300|78420|3|u
13-1051|Cost estimators|-4.2|16900|77070|3|d
13-1071|Human resources specialists|6.2|81800|72910|3|u
13-1074|Farm labor contractors|6|300|48690|8|u
13-1075|Labor relations specialists|-0.1|5100|93500|3|f
13-1081|Logisticians|16.7|26400|80880|3|u
13-1082|Project management specialists|5.6|78200|100750|3|u
13-1111|Management analysts|8.8|98100|101190|3|u
13-1121|Meeting, convention, and event planners|4.8|15500|59440|3|u
13-1131|Fundraisers|4.3|10200|66490|3|u
13-1141|Compensation, benefits, and job analysis specialists|5.3|8500|77020|3|u
13-1151|Training and development specialists|10.8|43900|65850|3|u
13-1161|Market research analysts and marketing specialists|6.7|87200|76950|3|u
13-1199|Business operations specialists, all other|3|108200|81270|3|u
13-2011|Accountants and auditors|4.6|124200|81680|3|u
13-2020|Property appraisers and assessors|3.8|6300|65420|3|u
13-2031|Budget analysts|1|3100|87930|3|f
13-2041|Credit analysts|-4.4|3700|80970|3|d
13-2051|Financial and investment analysts|5.7|25100|101350|3|u
13-2052|Personal financial advisors|9.6|24100|102140|3|u
13-2053|Insurance underwriters|-2.6|8200|79880|3|d
13-2054|Financial risk specialists|6.5|4800|106000|3|u
13-2061|Financial examiners|18.5|5700|90400|3|u
13-2071|Credit counselors|3.3|2200|50480|3|u
13-2072|Loan officers|1.7|20300|74180|3|f
13-2081|Tax examiners and collectors, and revenue agents|-1.8|4300|59740|3|d
13-2082|Tax preparers|4.5|10400|50560|7|u
13-2099|Financial specialists, all other|3.1|10300|80190|3|u
15-1211|Computer systems analysts|8.7|34200|103790|3|u
15-1212|Information security analysts|28.5|16000|124910|3|u
15-1221|Computer and information research scientists|19.7|3200|140910|2|u
15-1231|Computer network support specialists|1.8|9600|73340|4|f
15-1232|Computer user support specialists|-3.7|40800|60340|6|d
15-1241|Computer network architects|11.9|11200|130390|3|u
15-1242|Database administrators|-0.7|3800|104620|3|d
15-1243|Database architects|8.7|4000|135980|3|u
15-1244|Network and computer systems administrators|-4.2|14300|96800|3|d
15-1251|Computer programmers|-6|5500|98670|3|d
15-1252|Software developers|15.8|115200|133080|3|u
15-1253|Software quality assurance analysts and testers|10|14000|102610|3|u
15-1254|Web developers|7.5|5400|90930|3|u
15-1255|Web and digital interface designers|7|9100|98090|3|u
15-1299|Computer occupations, all other|8.2|31300|108970|3|u
15-2011|Actuaries|21.8|2400|125770|3|u
15-2021|Mathematicians|-0.7|100|121680|2|d
15-2031|Operations research analysts|21.5|9600|91290|3|u
15-2041|Statisticians|8.5|2000|103300|2|u
15-2051|Data scientists|33.5|23400|112590|3|u
15-2099|Mathematical science occupations, all other|4|300|71490|3|u
17-1011|Architects, except landscape and naval|3.9|7800|96690|3|u
17-1012|Landscape architects|3.5|1700|79660|3|u
17-1021|Cartographers and photogrammetrists|6.4|1000|78380|3|u
17-1022|Surveyors|4.4|3900|72740|3|u
17-2011|Aerospace engineers|6.1|4500|134830|3|u
17-2021|Agricultural engineers|5.9|100|84630|3|u
17-2031|Bioengineers and biomedical engineers|5.2|1300|106950|3|u
17-2041|Chemical engineers|2.6|1100|121860|3|u
17-2051|Civil engineers|5|23600|99590|3|u
17-2061|Computer hardware engineers|7.3|4700|155020|3|u
17-2071|Electrical engineers|7.2|11700|111910|3|u
17-2072|Electronics engineers, except computer|6.2|5700|127590|3|u
17-2081|Environmental engineers|3.9|3000|104170|3|u
17-2111|Health and safety engineers, except mining safety engineers and inspectors|4.4|1500|109660|3|u
17-2112|Industrial engineers|11|25200|101140|3|u
17-2121|Marine engineers and naval architects|5.8|600|105670|3|u
17-2131|Materials engineers|5.7|1500|108310|3|u
17-2141|Mechanical engineers|9.1|18100|102320|3|u
17-2151|Mining and geological engineers, including mining safety engineers|0.7|400|101020|3|f
17-2161|Nuclear engineers|-1.1|800|127520|3|d
17-2171|Petroleum engineers|1.3|1200|141280|3|f
17-2199|Engineers, all other|2.1|9300|117750|3|f
17-3011|Architectural and civil drafters|4.1|10000|64280|4|u
17-3012|Electrical and electronics drafters|-5.6|1700|73720|4|d
17-3013|Mechanical drafters|-6.5|3300|68510|4|d
17-3019|Drafters, all other|-6.9|1300|62010|4|d
17-3021|Aerospace engineering and operations technologists and technicians|8.1|900|79830|4|u
17-3022|Civil engineering technologists and technicians|2.1|5500|64200|4|f
17-3023|Electrical and electronic engineering technologists and technicians|0.6|8400|77180|4|f
17-3024|Electro-mechanical and mechatronics technologists and technicians|1.1|1300|70760|4|f
17-3025|Environmental engineering technologists and technicians|1.2|1100|58890|4|f
17-3026|Industrial engineering technologists and technicians|1.7|6300|64790|4|f
17-3027|Mechanical engineering technologists and technicians|0|3200|68730|4|f
17-3028|Calibration technologists and technicians|4.7|1400|65040|4|u
17-3029|Engineering technologists and technicians, except drafters, all other|1.5|5700|77390|4|f
17-3031|Surveying and mapping technicians|4.5|7600|51940|7|u
19-1011|Animal scientists|5.8|200|79120|3|u
19-1012|Food scientists and technologists|6.5|1200|85310|3|u
19-1013|Soil and plant scientists|5.4|1700|71410|3|u
19-1021|Biochemists and biophysicists|5.8|2900|103650|1|u
19-1022|Microbiologists|4.1|1700|87330|3|u
19-1023|Zoologists and wildlife biologists|1.6|1400|72860|3|f
19-1029|Biological scientists, all other|1.2|4800|93330|3|f
19-1031|Conservation scientists|3.4|2500|67950|3|u
19-1032|Foresters|1.2|1100|70660|3|f
19-1041|Epidemiologists|16.2|800|83980|2|u
19-1042|Medical scientists, except epidemiologists|8.7|9600|100590|1|u
19-1099|Life scientists, all other|3.7|400|87800|3|u
19-2011|Astronomers|2.2|100|132170|1|f
19-2012|Physicists|4|1700|166290|1|u
19-2021|Atmospheric and space scientists|0.7|700|97450|3|f
19-2031|Chemists|4.9|6300|84150|3|u
19-2032|Materials scientists|4.9|600|104160|3|u
19-2041|Environmental scientists and specialists, including health|4.4|8500|80060|3|u
19-2042|Geoscientists, except hydrologists and geographers|3.2|2000|99240|3|u
19-2043|Hydrologists|-0.1|500|92060|3|f
19-2099|Physical scientists, all other|0.6|2000|117960|3|f
19-3011|Economists|1.2|900|115440|2|f
19-3022|Survey researchers|-5.2|700|63380|2|d
19-3032|Industrial-organizational psychologists|6.3|400|109840|2|u
19-3033|Clinical and counseling psychologists|11.2|4800|95830|1|u
19-3034|School psychologists|0.7|3800|86930|2|f
19-3039|Psychologists, all other|4.3|3900|117580|2|u
19-3041|Sociologists|3.6|300|101690|2|u
19-3051|Urban and regional planners|3.4|3400|83720|2|u
19-3091|Anthropologists and archeologists|3.7|800|64910|2|u
19-3092|Geographers|-3.1|100|97200|3|d
19-3093|Historians|2.2|300|74050|2|f
19-3094|Political scientists|-3.1|500|139380|2|d
19-3099|Social scientists and related workers, all other|-1.7|3200|100340|3|d
19-4012|Agricultural technicians|4.3|2900|46790|4|u
19-4013|Food science technicians|4.8|3200|49430|4|u
19-4021|Biological technicians|3.5|9100|52000|3|u
19-4031|Chemical technicians|3.7|6700|57790|4|u
19-4042|Environmental science and protection technicians, including health|4|5600|49490|4|u
19-4043|Geological technicians, except hydrologic technicians|1.5|1300|48390|4|f
19-4044|Hydrologic technicians|-2.1|400|58570|4|d
19-4051|Nuclear technicians|-7.7|700|104240|4|d
19-4061|Social science research assistants|4.4|5200|58040|3|u
19-4071|Forest and conservation technicians|-3.2|3900|54310|4|d
19-4092|Forensic science technicians|12.8|2900|67440|3|u
19-4099|Life, physical, and social science technicians, all other|3.5|10600|60130|4|u
19-5011|Occupational health and safety specialists|12.5|14900|83910|3|u
19-5012|Occupational health and safety technicians|8.5|3400|58440|7|u
21-1012|Educational, guidance, and career counselors and advisors|3.5|31000|65140|2|u
21-1013|Marriage and family therapists|12.6|7700|63780|2|u
21-1015|Rehabilitation counselors|1.4|10000|46110|2|f
21-1018|Substance abuse, behavioral disorder, and mental health counselors|16.8|48300|59190|2|u
21-1019|Counselors, all other|12.6|7400|49830|2|u
21-1021|Child, family, and school social workers|3.4|35100|58570|3|u
21-1022|Healthcare social workers|7.7|18400|68090|2|u
21-1023|Mental health and substance abuse social workers|9.7|13500|60060|2|u
21-1029|Social workers, all other|3.9|7000|69480|3|u
21-1091|Health education specialists|4.5|7900|63000|3|u
21-1092|Probation officers and correctional treatment specialists|2.6|7900|64520|3|u
21-1093|Social and human service assistants|6.4|50600|45120|7|u
21-1094|Community health workers|11.3|7800|51030|7|u
21-1099|Community and social service specialists, all other|4.6|13100|54940|3|u
21-2011|Clergy|1|23000|60820|3|f
21-2021|Directors, religious activities and education|2.1|13800|54840|3|f
21-2099|Religious workers, all other|0.6|11100|45120|3|f
23-1011|Lawyers|4.1|31500|151160|1|u
23-1012|Judicial law clerks|2.5|1000|60400|1|u
23-1021|Administrative law judges, adjudicators, and hearing officers|-0.7|500|115230|1|d
23-1022|Arbitrators, mediators, and conciliators|4.3|300|67710|3|u
23-1023|Judges, magistrate judges, and magistrates|2.5|900|156210|1|u
23-2011|Paralegals and legal assistants|0.2|39300|61010|4|f
23-2093|Title examiners, abstractors, and searchers|2|5400|54980|7|f
23-2099|Legal support workers, all other|-1.2|4700|68760|4|d
25-1011|Business teachers, postsecondary|5.7|8100|97270|1|u
25-1021|Computer science teachers, postsecondary|5.3|3500|96690|1|u
25-1022|Mathematical science teachers, postsecondary|2.3|4400|79350|1|f
25-1031|Architecture teachers, postsecondary|2|900|101480|1|f
25-1032|Engineering teachers, postsecondary|8.1|4100|106120|1|u
25-1041|Agricultural sciences teachers, postsecondary|4.1|800|86350|1|u
25-1042|Biological science teachers, postsecondary|7.3|5400|83460|1|u
25-1043|Forestry and conservation science teachers, postsecondary|4|100|100830|1|u
25-1051|Atmospheric, earth, marine, and space sciences teachers, postsecondary|2.6|1000|101390|1|u
25-1052|Chemistry teachers, postsecondary|2.2|1900|86220|1|f
25-1053|Environmental science teachers, postsecondary|2.9|700|87710|1|u
25-1054|Physics teachers, postsecondary|2.5|1300|97360|1|f
25-1061|Anthropology and archeology teachers, postsecondary|2.7|500|95770|1|u
25-1062|Area, ethnic, and cultural studies teachers, postsecondary|2.4|1100|84290|1|f
25-1063|Economics teachers, postsecondary|2.1|1200|119980|1|f
25-1064|Geography teachers, postsecondary|3.3|300|86730|1|u
25-1065|Political science teachers, postsecondary|2|1600|94680|1|f
25-1066|Psychology teachers, postsecondary|3.6|4000|80330|1|u
25-1067|Sociology teachers, postsecondary|2.1|1100|82540|1|f
25-1069|Social sciences teachers, postsecondary, all other|1.7|1500|75040|1|f
25-1071|Health specialties teachers, postsecondary|17.3|27400|105620|1|u
25-1072|Nursing instructors and teachers, postsecondary|16.8|8600|79940|1|u
25-1081|Education teachers, postsecondary|2.1|5600|72090|1|f
25-1082|Library science teachers, postsecondary|3|400|78630|1|u
25-1111|Criminal justice and law enforcement teachers, postsecondary|2|1200|71470|1|f
25-1112|Law teachers, postsecondary|2.2|2200|126650|1|f
25-1113|Social work teachers, postsecondary|2.3|1300|76210|1|f
25-1121|Art, drama, and music teachers, postsecondary|1.7|9000|80190|2|f
25-1122|Communications teachers, postsecondary|2.1|2700|77800|1|f
25-1123|English language and literature teachers, postsecondary|0|5100|78270|1|f
25-1124|Foreign language and literature teachers, postsecondary|-0.2|1900|77010|1|f
25-1125|History teachers, postsecondary|-0.2|1700|81500|1|f
25-1126|Philosophy and religion teachers, postsecondary|0.7|2000|78050|1|f
25-1192|Family and consumer sciences teachers, postsecondary|3.4|200|77280|1|u
25-1193|Recreation and fitness studies teachers, postsecondary|2.4|1100|75890|1|f
25-1194|Career/technical education teachers, postsecondary|0.7|8800|61490|3|f
25-1199|Postsecondary teachers, all other|1.8|13500|78490|1|f
25-2011|Preschool teachers, except special education|4.1|65500|37120|4|u
25-2012|Kindergarten teachers, except special education|-1.6|12800|61430|3|d
25-2021|Elementary school teachers, except special education|-2|91000|62340|3|d
25-2022|Middle school teachers, except special and career/technical education|-2|40500|62970|3|d
25-2023|Career/technical education teachers, middle school|-2|900|63620|3|d
25-2031|Secondary school teachers, except special and career/technical education|-1.6|66200|64580|3|d
25-2032|Career/technical education teachers, secondary school|-1.8|6200|63910|3|d
25-2051|Special education teachers, preschool|1.4|2100|62190|3|f
25-2052|Special education teachers, kindergarten and elementary school|-1.8|15400|63000|3|d
25-2057|Special education teachers, middle school|-1.9|6300|64880|3|d
25-2058|Special education teachers, secondary school|-1.6|11100|69590|3|d
25-2059|Special education teachers, all other|1.1|2900|67430|3|f
25-3011|Adult basic education, adult secondary education, and english as a second language instructors|-13.7|3900|59950|3|d
25-3021|Self-enrichment teachers|3.7|51400|45590|7|u
25-3031|Substitute teachers, short-term|1.6|61100|38470|3|f
25-3041|Tutors|0.6|37100|40090|6|f
25-3099|Teachers and instructors, all other|-0.1|18000|64690|3|f
25-4011|Archivists|3.8|1100|61570|2|u
25-4012|Curators|7|1800|61770|2|u
25-4013|Museum technicians and conservators|5.4|1900|47460|3|u
25-4022|Librarians and media collections specialists|1.7|13500|64320|2|f
25-4031|Library technicians|-6.8|13000|39970|5|d
25-9021|Farm and home management educators|-2.5|1100|58120|2|d
25-9031|Instructional coordinators|1.3|21900|74720|2|f
25-9044|Teaching assistants, postsecondary|3.1|24600|44930|3|u
25-9045|Teaching assistants, except postsecondary|-1.5|170400|35240|6|d
25-9099|Educational instruction and library workers, all other|1.5|12500|48400|3|f
27-1011|Art directors|4.2|12300|111040|3|u
27-1012|Craft artists|2.1|1000|38480|8|f
27-1013|Fine artists, including painters, sculptors, and illustrators|-1.2|2200|60560|3|d
27-1014|Special effects artists and animators|1.6|5000|99800|3|f
27-1019|Artists and related workers, all other|0.8|1200|72760|8|f
27-1021|Commercial and industrial designers|3.2|2500|79450|3|u
27-1022|Fashion designers|2|2300|80690|3|f
27-1023|Floral designers|-5.9|5100|36120|7|d
27-1024|Graphic designers|2.1|20000|61300|3|f
27-1025|Interior designers|3.2|7800|63490|3|u
27-1026|Merchandise displayers and window trimmers|3.2|20800|37350|7|u
27-1027|Set and exhibit designers|2.3|2500|66280|3|f
27-1029|Designers, all other|2|2200|66220|3|f
27-2011|Actors|0.3|6300||6|f
27-2012|Producers and directors|4.9|12800|83480|3|u
27-2021|Athletes and sports competitors|5.5|2100|62360|8|u
27-2022|Coaches and scouts|6.4|41800|45920|3|u
27-2023|Umpires, referees, and other sports officials|5.7|4600|38820|7|u
27-2031|Dancers|4.5|1800||8|u
27-2032|Choreographers|6.1|700|55600|7|u
27-2041|Music directors and composers|-0.3|4300|63670|3|f
27-2042|Musicians and singers|1.1|19400||8|f
27-2091|Disc jockeys, except radio|3.8|1500||7|u
27-2099|Entertainers and performers, sports and related workers, all other|6|4400||8|u
27-3011|Broadcast announcers and radio disc jockeys|-5.5|2300|45680|3|d
27-3023|News analysts, reporters, and journalists|-3.9|4100|60280|3|d
27-3031|Public relations specialists|4.8|27600|69780|3|u
27-3041|Editors|0.6|9800|75260|3|f
27-3042|Technical writers|0.9|4500|91670|3|f
27-3043|Writers and authors|3.6|13400|72270|3|u
27-3091|Interpreters and translators|1.7|6900|59440|3|f
27-3092|Court reporters and simultaneous captioners|-0.3|1700|67310|5|f
27-3099|Media and communication workers, all other|2.7|3000|71770|7|u
27-4011|Audio and video technicians|3.3|7300|54830|5|u
27-4012|Broadcast technicians|-2.8|1800|53920|4|d
27-4014|Sound engineering technicians|-1.7|1200|66430|5|d
27-4015|Lighting technicians|-4.6|800|60560|5|d
27-4021|Photographers|1.8|12700|42520|7|f
27-4031|Camera operators, television, video, and film|1.2|2900|68810|3|f
27-4032|Film and video editors|4|3600|70980|3|u
27-4099|Media and communication equipment workers, all other|0.6|1100|67190|7|f
29-1011|Chiropractors|9.5|2800|79000|1|u
29-1021|Dentists, general|4.1|3900|172790|1|u
29-1022|Oral and maxillofacial surgeons|4.1|200|-239200|1|u
29-1023|Orthodontists|4.4|200|-239200|1|u
29-1024|Prosthodontists|4.5|0|-239200|1|f
29-1029|Dentists, all other specialists|0.3|200|225770|1|f
29-1031|Dietitians and nutritionists|5.5|6200|73850|3|u
29-1041|Optometrists|8|2400|134830|1|u
29-1051|Pharmacists|4.6|14200|137480|1|u
29-1071|Physician assistants|20.4|12000|133260|2|u
29-1081|Podiatrists|1.8|300|152800|1|f
29-1122|Occupational therapists|13.8|10200|98340|2|u
29-1123|Physical therapists|10.9|13200|101020|1|u
29-1124|Radiation therapists|1.9|900|101990|4|f
29-1125|Recreational therapists|3.3|1300|60280|3|u
29-1126|Respiratory therapists|12.1|8800|80450|4|u
29-1127|Speech-language pathologists|15|13300|95410|2|u
29-1128|Exercise physiologists|9.5|1700|58160|3|u
29-1129|Therapists, all other|11.5|4100|65010|3|u
29-1131|Veterinarians|9.6|3000|125510|1|u
29-1141|Registered nurses|4.9|189100|93600|3|u
29-1151|Nurse anesthetists|8.6|2700|223210|2|u
29-1161|Nurse midwives|11.1|500|128790|2|u
29-1171|Nurse practitioners|40.1|29500|129210|2|u
29-1181|Audiologists|9.5|700|92120|1|u
29-1211|Anesthesiologists|3.2|1300|-239200|1|u
29-1212|Cardiologists|4.1|600|-239200|1|u
29-1213|Dermatologists|6.4|400|-239200|1|u
29-1214|Emergency medicine physicians|2.7|1000|-239200|1|u
29-1215|Family medicine physicians|2.7|3300|238380|1|u
29-1216|General internal medicine physicians|3.3|2100|236350|1|u
29-1217|Neurologists|5.4|300|-239200|1|u
29-1218|Obstetricians and gynecologists|1.2|600|-239200|1|f
29-1221|Pediatricians, general|0.8|1200|210130|1|f
29-1222|Physicians, pathologists|4.2|400|-239200|1|u
29-1223|Psychiatrists|6.1|900|-239200|1|u
29-1224|Radiologists|2.7|800|-239200|1|u
29-1229|Physicians, all other|2.5|9600|-239200|1|u
29-1241|Ophthalmologists, except pediatric|4.3|300|-239200|1|u
29-1242|Orthopedic surgeons, except pediatric|4.1|400|-239200|1|u
29-1243|Pediatric surgeons|1.5|0|-239200|1|f
29-1249|Surgeons, all other|3.9|600|-239200|1|u
29-1291|Acupuncturists|6.8|900|78140|2|u
29-1292|Dental hygienists|7|15300|94260|4|u
29-1299|Healthcare diagnosing or treating practitioners, all other|2|2400|113730|2|f
29-2010|Clinical laboratory technologists and technicians|1.7|22600|61890|3|f
29-2031|Cardiovascular technologists and technicians|3|3800|67260|4|u
29-2032|Diagnostic medical sonographers|13|5800|89340|4|u
29-2033|Nuclear medicine technologists|3|900|97020|4|u
29-2034|Radiologic technologists and technicians|4.3|12900|77660|4|u
29-2035|Magnetic resonance imaging technologists|7.1|2600|88180|4|u
29-2036|Medical dosimetrists|3.5|200|138110|3|f
29-2042|Emergency medical technicians|5.1|14100|41340|5|u
29-2043|Paramedics|5|4900|58410|5|u
29-2051|Dietetic technicians|2.5|4000|37040|4|u
29-2052|Pharmacy technicians|6.4|49000|43460|7|u
29-2053|Psychiatric technicians|20|15900|42590|5|u
29-2055|Surgical technologists|4.5|7000|62830|5|u
29-2056|Veterinary technologists and technicians|9.1|14300|45980|4|u
29-2057|Ophthalmic medical technicians|19.8|12500|44080|5|u
29-2061|Licensed practical and licensed vocational nurses|2.6|54400|62340|5|u
29-2072|Medical records specialists|7.1|14200|50250|5|u
29-2081|Opticians, dispensing|2.9|6800|46560|7|u
29-2091|Orthotists and prosthetists|13.3|900|78310|2|u
29-2092|Hearing aid specialists|18.4|1000|61560|7|u
29-2099|Health technologists and technicians, all other|5.2|13600|48790|5|u
29-9021|Health information technologists and medical registrars|14.7|3200|67310|4|u
29-9091|Athletic trainers|11.1|2400|60250|2|u
29-9092|Genetic counselors|9.3|300|98910|2|u
29-9093|Surgical assistants|5.1|1600|60290|5|u
29-9099|Healthcare practitioners and technical workers, all other|3.6|2600|64030|5|u
31-1120|Home health and personal care aides|17|765800|34900|7|u
31-1131|Nursing assistants|2.3|204100|39530|5|f
31-1132|Orderlies|3.3|7800|37700|7|u
31-1133|Psychiatric aides|-0.4|5300|41590|7|f
31-2011|Occupational therapy assistants|19.2|7200|68340|4|u
31-2012|Occupational therapy aides|2.5|600|37370|7|f
31-2021|Physical therapist assistants|22|19800|65510|4|u
31-2022|Physical therapist aides|2.8|6600|34520|7|u
31-9011|Massage therapists|15.4|24700|57950|5|u
31-9091|Dental assistants|6.4|52900|47300|5|u
31-9092|Medical assistants|12.5|112300|44200|5|u
31-9093|Medical equipment preparers|10|10900|46490|7|u
31-9094|Medical transcriptionists|-4.9|7400|37550|5|d
31-9095|Pharmacy aides|-0.1|6100|37000|7|f
31-9096|Veterinary assistants and laboratory animal caretakers|8.7|22200|37320|7|u
31-9097|Phlebotomists|5.6|18400|43660|5|u
31-9099|Healthcare support workers, all other|3.5|14400|46050|7|u
33-1011|First-line supervisors of correctional officers|-2.8|4300|76310|7|d
33-1012|First-line supervisors of police and detectives|2.9|10900|105980|7|u
33-1021|First-line supervisors of firefighting and prevention workers|3.4|6500|92430|5|u
33-1091|First-line supervisors of security workers|2.7|7000|58610|7|u
33-1099|First-line supervisors of protective service workers, all other|1.6|2100|74960|7|f
33-2011|Firefighters|3.4|27100|59530|5|u
33-2021|Fire inspectors and investigators|3.8|1500|78060|5|u
33-2022|Forest fire inspectors and prevention specialists|14.6|300|52380|7|u
33-3011|Bailiffs|-2.2|1800|57050|7|d
33-3012|Correctional officers and jailers|-7.8|30100|57970|7|d
33-3021|Detectives and criminal investigators|-0.7|7800|93580|7|d
33-3031|Fish and game wardens|-6|500|68180|3|d
33-3041|Parking enforcement workers|-1.5|700|47150|7|d
33-3051|Police and sheriff's patrol officers|3.1|53700|76290|7|u
33-3052|Transit and railroad police|3|200|82320|7|u
33-9011|Animal control workers|3.9|1300|45830|7|u
33-9021|Private detectives and investigators|6|3900|52370|7|u
33-9031|Gambling surveillance officers and gambling investigators|0.3|1300|43900|7|f
33-9032|Security guards|0.4|161000|38370|7|f
33-9091|Crossing guards and flaggers|3.6|18000|37700|8|u
33-9092|Lifeguards, ski patrol, and other recreational protective service workers|5.8|42700|33720|8|u
33-9093|Transportation security screeners|-6|4700|63360|7|d
33-9094|School bus monitors|-2.7|12600|34980|7|d
33-9099|Protective service workers, all other|2.5|23300|41600|7|f
35-1011|Chefs and head cooks|7.1|24400|60990|7|u
35-1012|First-line supervisors of food preparation and serving workers|6|183900|42010|7|u
35-2011|Cooks, fast food|-13.5|82100|30160|8|d
35-2012|Cooks, institution and cafeteria|2|69700|36450|8|f
35-2013|Cooks, private household|5.1|5300|44530|5|u
35-2014|Cooks, restaurant|14.9|250700|36830|8|u
35-2015|Cooks, short order|-5.6|20600|35620|8|d
35-2019|Cooks, all other|5.5|3700|36210|8|u
35-2021|Food preparation workers|-3.4|148000|34220|8|d
35-3011|Bartenders|5.9|129600|33530|8|u
35-3023|Fast food and counter workers|6.1|904300|30480|8|u
35-3031|Waiters and waitresses|-0.7|456700|33760|8|d
35-3041|Food servers, nonrestaurant|3|48000|34460|8|u
35-9011|Dining room and cafeteria attendants and bartender helpers|6.3|99600|32670|8|u
35-9021|Dishwashers|0.2|76800|33670|8|f
35-9031|Hosts and hostesses, restaurant, lounge, and coffee shop|-1.5|107700|30380|8|d
35-9099|Food preparation and serving related workers, all other|6.4|14600|34830|8|u
37-1011|First-line supervisors of housekeeping and janitorial workers|2.5|33000|47520|7|f
37-1012|First-line supervisors of landscaping, lawn service, and groundskeeping workers|2.3|23200|56170|7|f
37-2011|Janitors and cleaners, except maids and housekeeping cleaners|2|351300|35930|8|f
37-2012|Maids and housekeeping cleaners|0.4|193500|34660|8|f
37-2019|Building cleaning workers, all other|2.5|2600|42360|8|f
37-2021|Pest control workers|4.9|13400|44730|7|u
37-3011|Landscaping and groundskeeping workers|3.6|158200|38090|8|u
37-3012|Pesticide handlers, sprayers, and applicators, vegetation|3.8|4100|45200|7|u
37-3013|Tree trimmers and pruners|3.3|7400|50430|7|u
37-3019|Grounds maintenance workers, all other|2.4|1900|43410|8|f
39-1013|First-line supervisors of gambling services workers|2|3300|61590|7|f
39-1014|First-line supervisors of entertainment and recreation workers, except gambling services|6.3|13400|46900|7|u
39-1022|First-line supervisors of personal service workers|6.7|16300|47080|7|u
39-2011|Animal trainers|5.1|7100|38750|7|u
39-2021|Animal caretakers|12.1|74600|33470|7|u
39-3011|Gambling dealers|-0.6|14100|33280|7|d
39-3012|Gambling and sports book writers and runners|-6.1|1200|30460|7|d
39-3019|Gambling service workers, all other|-0.6|2600|34530|7|d
39-3021|Motion picture projectionists|-3.7|500|38180|8|d
39-3031|Ushers, lobby attendants, and ticket takers|1.2|30800|31150|8|f
39-3091|Amusement and recreation attendants|3.4|102400|30490|8|u
39-3092|Costume attendants|5.9|1800|54810|7|u
39-3093|Locker room, coatroom, and dressing room attendants|6.4|4200|34800|7|u
39-3099|Entertainment attendants and related workers, all other|3.6|2200|34550|7|u
39-4011|Embalmers|1.3|600|56280|4|f
39-4012|Crematory operators|3.3|600|42880|7|u
39-4021|Funeral attendants|3.1|5700|34610|7|u
39-4031|Morticians, undertakers, and funeral arrangers|3.1|3200|49800|4|u
39-5011|Barbers|4.1|8400|38960|5|u
39-5012|Hairdressers, hairstylists, and cosmetologists|5.6|75800|35250|5|u
39-5091|Makeup artists, theatrical and performance|8.1|1100|50280|5|u
39-5092|Manicurists and pedicurists|7|24800|34660|5|u
39-5093|Shampooers|5.5|2700|31470|8|u
39-5094|Skincare specialists|6.7|14500|41560|5|u
39-6011|Baggage porters and bellhops|-1.6|4600|36020|7|d
39-6012|Concierges|2.3|6800|37320|7|f
39-7010|Tour and travel guides|8.1|13000|36660|7|u
39-9011|Childcare workers|-2.9|160200|32050|7|d
39-9031|Exercise trainers and group fitness instructors|11.9|74200|46180|7|u
39-9032|Recreation workers|4.1|68100|35380|7|u
39-9041|Residential advisors|3.8|17400|39180|7|u
39-9099|Personal care and service workers, all other|6.4|16100|37900|7|u
41-1011|First-line supervisors of retail sales workers|-5|125100|47320|7|d
41-1012|First-line supervisors of non-retail sales workers|0|24800|84130|7|f
41-2011|Cashiers|-9.9|542600|31190|8|d
41-2012|Gambling change persons and booth cashiers|-6.4|4000|34810|8|d
41-2021|Counter and rental clerks|3.2|45900|38540|8|u
41-2022|Parts salespersons|3.1|30200|37440|8|u
41-2031|Retail salespersons|-0.5|555800|34580|8|f
41-3011|Advertising sales agents|-6.4|9300|61460|7|d
41-3021|Insurance sales agents|3.7|47000|60370|7|u
41-3031|Securities, commodities, and financial services sales agents|3.3|38100|78140|3|u
41-3041|Travel agents|2.2|7100|48450|7|f
41-3091|Sales representatives of services, except advertising, insurance, financial services, and travel|3.1|123000|66260|7|u
41-4011|Sales representatives, wholesale and manufacturing, technical and scientific products|1.9|27200|100070|3|f
41-4012|Sales representatives, wholesale and manufacturing, except technical and scientific products|0.3|114800|66780|7|f
41-9011|Demonstrators and product promoters|-0.1|14000|37960|8|f
41-9012|Models|-0.5|1200|89990|8|f
41-9021|Real estate brokers|3.3|9700|72280|7|u
41-9022|Real estate sales agents|3.1|36600|56320|7|u
41-9031|Sales engineers|5.5|5000|121520|3|u
41-9041|Telemarketers|-22.1|6500|34410|8|d
41-9091|Door-to-door sales workers, news and street vendors, and related workers|-10|2700|34530|8|d
41-9099|Sales and related workers, all other|3.7|16000|46370|7|u
43-1011|First-line supervisors of office and administrative support workers|-0.3|144500|66140|7|f
43-2011|Switchboard operators, including answering service|-26.3|2800|38370|7|d
43-2021|Telephone operators|-27.5|300|39130|7|d
43-2099|Communications equipment operators, all other|2.5|100|49910|7|u
43-3011|Bill and account collectors|-10.5|13700|46040|7|d
43-3021|Billing and posting clerks|-0.4|42200|47170|7|f
43-3031|Bookkeeping, accounting, and auditing clerks|-5.8|170000|49210|6|d
43-3041|Gambling cage workers|-5|1300|36990|7|d
43-3051|Payroll and timekeeping clerks|-16.7|13000|55290|7|d
43-3061|Procurement clerks|-8.7|4600|48510|7|d
43-3071|Tellers|-12.9|29800|39340|7|d
43-3099|Financial clerks, all other|1.4|4000|52150|7|f
43-4011|Brokerage clerks|-9.5|4100|62940|7|d
43-4021|Correspondence clerks|-5.6|700|46740|7|d
43-4031|Court, municipal, and license clerks|3|18500|47700|7|u
43-4041|Credit authorizers, checkers, and clerks|-6.2|1000|49130|7|d
43-4051|Customer service representatives|-5.5|341700|42830|7|d
43-4061|Eligibility interviewers, government programs|1|14000|51500|7|f
43-4071|File clerks|-15.9|7300|41270|7|d
43-4081|Hotel, motel, and resort desk clerks|3.7|43600|34270|7|u
43-4111|Interviewers, except eligibility and loan|-11.6|15800|43830|7|d
43-4121|Library assistants, clerical|-6.7|12800|36010|7|d
43-4131|Loan interviewers and clerks|-2.3|13300|48950|7|d
43-4141|New accounts clerks|-13.2|2300|46610|7|d
43-4151|Order clerks|-17.2|8000|44660|6|d
43-4161|Human resources assistants, except payroll and timekeeping|-7.1|9000|49440|4|d
43-4171|Receptionists and information clerks|0|128500|37230|7|f
43-4181|Reservation and transportation ticket agents and travel clerks|2.8|14400|41460|7|u
43-4199|Information and record clerks, all other|-0.2|17800|48360|7|f
43-5011|Cargo and freight agents|8.5|8800|49900|7|u
43-5021|Couriers and messengers|8.2|27900|38340|7|u
43-5031|Public safety telecommunicators|3.5|10700|50730|7|u
43-5032|Dispatchers, except police, fire, and ambulance|-0.9|18500|48880|7|d
43-5041|Meter readers, utilities|-12|1300|49180|7|d
43-5051|Postal service clerks|-3.5|6100|61630|8|d
43-5052|Postal service mail carriers|-3.5|20600|57490|8|d
43-5053|Postal service mail sorters, processors, and processing machine operators|-8.4|7800|56530|8|d
43-5061|Production, planning, and expediting clerks|-1.8|34100|57770|7|d
43-5071|Shipping, receiving, and inventory clerks|-7.7|69300|43190|7|d
43-5111|Weighers, measurers, checkers, and samplers, recordkeeping|-4.8|5300|45650|7|d
43-6011|Executive secretaries and executive administrative assistants|-1.6|50000|74260|7|d
43-6012|Legal secretaries and administrative assistants|-5.8|19600|54140|7|d
43-6013|Medical secretaries and administrative assistants|4.2|85900|44640|7|u
43-6014|Secretaries and administrative assistants, except legal, medical, and executive|-1.6|202800|46290|7|d
43-9021|Data entry keyers|-25.9|9500|39850|7|d
43-9022|Word processors and typists|-36.1|2200|47850|7|d
43-9031|Desktop publishers|-12.4|400|53620|4|d
43-9041|Insurance claims and policy processing clerks|-3.7|20300|48450|7|d
43-9051|Mail clerks and mail machine operators, except postal service|-6.6|6900|38150|7|d
43-9061|Office clerks, general|-6.7|282400|43630|7|d
43-9071|Office machine operators, except computer|-15.2|2800|39020|7|d
43-9081|Proofreaders and copy markers|-0.6|1900|49210|3|d
43-9111|Statistical assistants|-2.5|800|51440|3|d
43-9199|Office and administrative support workers, all other|-7.8|21300|46040|7|d
45-1011|First-line supervisors of farming, fishing, and forestry workers|2.5|8500|59330|7|f
45-2011|Agricultural inspectors|1.5|2200|50990|3|f
45-2021|Animal breeders|2.4|1200|52000|7|f
45-2041|Graders and sorters, agricultural products|-5.4|5100|35430|8|d
45-2091|Agricultural equipment operators|7.7|10500|42580|8|u
45-2092|Farmworkers and laborers, crop, nursery, and greenhouse|-3.3|71700|35690|8|d
45-2093|Farmworkers, farm, ranch, and aquacultural animals|-5|31200|36150|8|d
45-2099|Agricultural workers, all other|2.3|1500|40390|8|f
45-3031|Fishing and hunting workers|-4.6|2800||8|d
45-4011|Forest and conservation workers|-4.7|2000|43680|7|d
45-4021|Fallers|-7.3|700|53900|7|d
45-4022|Logging equipment operators|-1.4|4200|49210|7|d
45-4023|Log graders and scalers|-0.7|600|46710|7|d
45-4029|Logging workers, all other|-4.7|400|52000|7|d
47-1011|First-line supervisors of construction trades and extraction workers|5.3|74400|78690|7|u
47-2011|Boilermakers|-2.4|800|73340|7|d
47-2021|Brickmasons and blockmasons|3.2|5600|60800|7|u
47-2022|Stonemasons|-3|800|51990|7|d
47-2031|Carpenters|4.5|74100|59310|7|u
47-2041|Carpet installers|-9.6|1100|49850|8|d
47-2042|Floor layers, except carpet, wood, and hard tiles|9.5|2700|54340|8|u
47-2043|Floor sanders and finishers|2.6|400|49150|8|u
47-2044|Tile and stone setters|10.1|4200|52240|8|u
47-2051|Cement masons and concrete finishers|1.8|14300|54660|8|f
47-2053|Terrazzo workers and finishers|-11.1|100|57260|7|d
47-2061|Construction laborers|7.3|129400|46730|8|u
47-2071|Paving, surfacing, and tamping equipment operators|3.2|4000|51650|7|u
47-2072|Pile driver operators|4.3|300|70510|7|u
47-2073|Operating engineers and other construction equipment operators|3.6|41900|58710|7|u
47-2081|Drywall and ceiling tile installers|4.2|7700|58140|8|u
47-2082|Tapers|0.1|1100|64700|8|f
47-2111|Electricians|9.5|81000|62350|7|u
47-2121|Glaziers|3.3|5100|55440|7|u
47-2131|Insulation workers, floor, ceiling, and wall|3.8|3400|48680|8|u
47-2132|Insulation workers, mechanical|4.7|2300|57250|7|u
47-2141|Painters, construction and maintenance|3.8|28100|48660|8|u
47-2142|Paperhangers|5.3|200|48260|8|u
47-2151|Pipelayers|-4.1|2400|48710|8|d
47-2152|Plumbers, pipefitters, and steamfitters|4.5|44000|62970|7|u
47-2161|Plasterers and stucco masons|4.1|1900|56020|8|u
47-2171|Reinforcing iron and rebar workers|4.6|1500|59280|7|u
47-2181|Roofers|5.9|12700|50970|8|u
47-2211|Sheet metal workers|2.4|10600|60850|7|f
47-2221|Structural iron and steel workers|4.4|5500|62700|7|u
47-2231|Solar photovoltaic installers|42.1|4100|51860|7|u
47-3011|Helpers--brickmasons, blockmasons, stonemasons, and tile and marble setters|-10.5|1400|46480|8|d
47-3012|Helpers--carpenters|4.5|2700|41600|8|u
47-3013|Helpers--electricians|0.2|6800|39890|7|f
47-3014|Helpers--painters, paperhangers, plasterers, and stucco masons|2.3|800|38140|8|f
47-3015|Helpers--pipelayers, plumbers, pipefitters, and steamfitters|4.9|4900|39270|7|u
47-3016|Helpers--roofers|5.7|600|40590|8|u
47-3019|Helpers, construction trades, all other|4.4|2800|40760|8|u
47-4011|Construction and building inspectors|-0.8|14800|72120|7|d
47-4021|Elevator and escalator installers and repairers|5|2000|106580|7|u
47-4031|Fence erectors|4.6|2300|46940|8|u
47-4041|Hazardous materials removal workers|1|5000|48490|7|f
47-4051|Highway maintenance workers|3|12300|49070|7|u
47-4061|Rail-track laying and maintenance equipment operators|1.6|1100|67370|7|f
47-4071|Septic tank servicers and sewer pipe cleaners|7.6|2900|49140|7|u
47-4090|Miscellaneous construction and related workers|3.5|3100|48120|7|u
47-5011|Derrick operators, oil and gas|0.5|1000|62740|8|f
47-5012|Rotary drill operators, oil and gas|0.2|1200|65010|8|f
47-5013|Service unit operators, oil and gas|0.4|4100|57980|8|f
47-5022|Excavating and loading machine and dragline operators, surface mining|-0.4|3100|52550|7|f
47-5023|Earth drillers, except oil and gas|2.9|1700|59600|7|u
47-5032|Explosives workers, ordnance handling experts, and blasters|-0.9|500|59110|7|d
47-5041|Continuous mining machine operators|0.6|1600|63380|8|f
47-5043|Roof bolters, mining|-34.2|100|76640|7|d
47-5044|Loading and moving machine operators, underground mining|-22.3|500|68860|8|d
47-5049|Underground mining machine operators, all other|-6.1|400|67220|8|d
47-5051|Rock splitters, quarry|4.4|400|47460|8|u
47-5071|Roustabouts, oil and gas|2.5|4300|47510|8|f
47-5081|Helpers--extraction workers|-1.7|700|48400|7|d
47-5099|Extraction workers, all other|1.4|700|50110|7|f
49-1011|First-line supervisors of mechanics, installers, and repairers|3.1|52400|78300|7|u
49-2011|Computer, automated teller, and office machine repairers|-0.9|7600|46860|6|d
49-2021|Radio, cellular, and tower equipment installers and repairers|8.6|1200|64190|4|u
49-2022|Telecommunications equipment installers and repairers, except line installers|-4.2|13200|62630|5|d
49-2091|Avionics technicians|8.2|1800|81390|5|u
49-2092|Electric motor, power tool, and related repairers|3.4|1700|53990|7|u
49-2093|Electrical and electronics installers and repairers, transportation equipment|6.1|600|82730|5|u
49-2094|Electrical and electronics repairers, commercial and industrial equipment|-0.8|4700|71300|5|d
49-2095|Electrical and electronics repairers, powerhouse, substation, and relay|5.5|2000|100940|5|u
49-2096|Electronic equipment installers and repairers, motor vehicles|-13.6|600|47940|7|d
49-2097|Audiovisual equipment installers and repairers|6.6|2600|50620|5|u
49-2098|Security and fire alarm systems installers|10.4|9400|59300|7|u
49-3011|Aircraft mechanics and service technicians|4|11300|78680|5|u
49-3021|Automotive body and related repairers|1.6|14600|51680|7|f
49-3022|Automotive glass installers and repairers|3.6|1400|47260|7|u
49-3023|Automotive service technicians and mechanics|4.2|70000|49670|5|u
49-3031|Bus and truck mechanics and diesel engine specialists|2.4|26500|60640|7|f
49-3041|Farm equipment mechanics and service technicians|11|3700|52080|7|u
49-3042|Mobile heavy equipment mechanics, except engines|5.8|16500|63980|7|u
49-3043|Rail car repairers|2.8|1500|65680|7|u
49-3051|Motorboat mechanics and service technicians|6|2600|54950|7|u
49-3052|Motorcycle mechanics|5.3|1500|47200|5|u
49-3053|Outdoor power equipment and other small engine mechanics|2.5|3500|46560|7|f
49-3091|Bicycle repairers|-2.3|1600|40360|7|d
49-3092|Recreational vehicle service technicians|11.5|2800|50540|7|u
49-3093|Tire repairers and changers|5.7|15300|37120|7|u
49-9011|Mechanical door repairers|11.4|2700|51050|7|u
49-9012|Control and valve installers and repairers, except mechanical door|1.3|3900|74690|7|f
49-9021|Heating, air conditioning, and refrigeration mechanics and installers|8.1|40100|59810|5|u
49-9031|Home appliance repairers|2.6|3100|49410|7|u
49-9041|Industrial machinery mechanics|16.1|45700|63760|7|u
49-9043|Maintenance workers, machinery|-2.8|4800|60500|7|d
49-9044|Millwrights|0|3600|65170|7|f
49-9045|Refractory materials repairers, except brickmasons|-16.9|100|58540|7|d
49-9051|Electrical power-line installers and repairers|6.6|10700|92560|7|u
49-9052|Telecommunications line installers and repairers|-3.1|8900|70500|7|d
49-9061|Camera and photographic equipment repairers|-15.1|200|49300|7|d
49-9062|Medical equipment repairers|12.9|7300|62630|4|u
49-9063|Musical instrument repairers and tuners|1.4|600|45320|7|f
49-9064|Watch and clock repairers|-1.1|100|60690|7|d
49-9069|Precision instrument and equipment repairers, all other|2|1000|67080|7|f
49-9071|Maintenance and repair workers, general|3.8|159800|48620|7|u
49-9081|Wind turbine service technicians|49.9|2300|62580|5|u
49-9091|Coin, vending, and amusement machine servicers and repairers|-2.9|3500|47350|7|d
49-9092|Commercial divers|8.5|400|61130|5|u
49-9094|Locksmiths and safe repairers|-8.3|1700|50490|7|d
49-9095|Manufactured building and mobile home installers|5.9|300|41080|7|u
49-9096|Riggers|3.2|2500|62060|7|u
49-9097|Signal and track switch repairers|1.7|800|83600|7|f
49-9098|Helpers--installation, maintenance, and repair workers|2.3|11800|38860|7|f
49-9099|Installation, maintenance, and repair workers, all other|2.4|21500|48640|7|f
51-1011|First-line supervisors of production and operating workers|1.2|67700|71190|7|f
51-2011|Aircraft structure, surfaces, rigging, and systems assemblers|-14.5|2800|61680|7|d
51-2021|Coil winders, tapers, and finishers|-6.3|1200|47260|7|d
51-2028|Electrical, electronic, and electromechanical assemblers, except coil winders, tapers, and finishers|4.6|29600|44040|7|u
51-2031|Engine and other machine assemblers|-21.1|2800|52540|7|d
51-2041|Structural metal fabricators and fitters|-16.3|4100|49900|7|d
51-2051|Fiberglass laminators and fabricators|4.2|2100|45760|7|u
51-2061|Timing device assemblers and adjusters|-17.5|0|40790|7|f
51-2090|Miscellaneous assemblers and fabricators|-0.1|156300|42210|7|f
51-3011|Bakers|5.6|39900|36650|8|u
51-3021|Butchers and meat cutters|1|16900|38960|8|f
51-3022|Meat, poultry, and fish cutters and trimmers|5.5|18400|37700|8|u
51-3023|Slaughterers and meat packers|2.2|8400|39790|8|f
51-3091|Food and tobacco roasting, baking, and drying machine operators and tenders|0.6|2400|42730|8|f
51-3092|Food batchmakers|6.9|24200|40790|7|u
51-3093|Food cooking machine operators and tenders|0.6|4400|40550|7|f
51-3099|Food processing workers, all other|5.3|6500|38420|8|u
51-4021|Extruding and drawing machine setters, operators, and tenders, metal and plastic|1.2|6500|46980|7|f
51-4022|Forging machine setters, operators, and tenders, metal and plastic|-18.9|600|49240|7|d
51-4023|Rolling machine setters, operators, and tenders, metal and plastic|-8.3|1900|48630|7|d
51-4031|Cutting, punching, and press machine setters, operators, and tenders, metal and plastic|-12.1|14400|45590|7|d
51-4032|Drilling and boring machine tool setters, operators, and tenders, metal and plastic|-19.6|400|46630|7|d
51-4033|Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic|-12|5500|45190|7|d
51-4034|Lathe and turning machine tool setters, operators, and tenders, metal and plastic|-13.6|1500|48620|7|d
51-4035|Milling and planing machine setters, operators, and tenders, metal and plastic|-14.4|1100|48310|7|d
51-4041|Machinists|0|29500|56150|7|f
51-4051|Metal-refining furnace operators and tenders|-2.3|2000|55770|7|d
51-4052|Pourers and casters, metal|-4.7|600|48940|7|d
51-4061|Model makers, metal and plastic|-18.2|300|62700|7|d
51-4062|Patternmakers, metal and plastic|-24.4|100|54540|7|d
51-4071|Foundry mold and coremakers|-25.9|900|45700|7|d
51-4072|Molding, coremaking, and casting machine setters, operators, and tenders, metal and plastic|-3.8|15900|41230|7|d
51-4081|Multiple machine tool setters, operators, and tenders, metal and plastic|-0.5|12800|46060|7|d
51-4111|Tool and die makers|-10.8|4700|63180|5|d
51-4121|Welders, cutters, solderers, and brazers|2.2|45600|51000|7|f
51-4122|Welding, soldering, and brazing machine setters, operators, and tenders|-9|3200|47060|7|d
51-4191|Heat treating equipment setters, operators, and tenders, metal and plastic|-12.8|1200|47450|7|d
51-4192|Layout workers, metal and plastic|-5.4|500|61870|7|d
51-4193|Plating machine setters, operators, and tenders, metal and plastic|-13.6|2500|41600|7|d
51-4194|Tool grinders, filers, and sharpeners|-7.8|500|48970|7|d
51-4199|Metal workers and plastic workers, all other|-9.5|1700|42750|7|d
51-5111|Prepress technicians and workers|-14.6|2800|47300|5|d
51-5112|Printing press operators|-8.1|13700|45160|7|d
51-5113|Print binding and finishing workers|-16.1|2800|39820|7|d
51-6011|Laundry and dry-cleaning workers|5.4|31900|33800|8|u
51-6021|Pressers, textile, garment, and related materials|-13.5|2800|33880|8|d
51-6031|Sewing machine operators|-10.8|13000|36000|8|d
51-6041|Shoe and leather workers and repairers|-3.8|900|35950|7|d
51-6042|Shoe machine operators and tenders|-3.7|400|38160|7|d
51-6051|Sewers, hand|-7|700|33760|8|d
51-6052|Tailors, dressmakers, and custom sewers|-4.5|5000|40860|8|d
51-6061|Textile bleaching and dyeing machine operators and tenders|-10.1|700|37320|7|d
51-6062|Textile cutting machine setters, operators, and tenders|-11.7|1000|37940|7|d
51-6063|Textile knitting and weaving machine setters, operators, and tenders|-11.2|1700|38260|7|d
51-6064|Textile winding, twisting, and drawing out machine setters, operators, and tenders|-9|2500|37660|7|d
51-6091|Extruding and forming machine setters, operators, and tenders, synthetic and glass fibers|-1.1|2000|44980|7|d
51-6092|Fabric and apparel patternmakers|-10.2|300|67670|7|d
51-6093|Upholsterers|-1.8|2200|46190|7|d
51-6099|Textile, apparel, and furnishings workers, all other|-9.4|1700|37010|7|d
51-7011|Cabinetmakers and bench carpenters|-1.6|8100|46020|7|d
51-7021|Furniture finishers|-3.3|2000|42530|7|d
51-7031|Model makers, wood|-4.5|100|51850|7|f
51-7032|Patternmakers, wood|-5|0|52520|7|d
51-7041|Sawing machine setters, operators, and tenders, wood|-0.6|4800|39950|7|d
51-7042|Woodworking machine setters, operators, and tenders, except sawing|-1.8|6400|40440|7|d
51-7099|Woodworkers, all other|-4.4|1800|41220|7|d
51-8011|Nuclear power reactor operators|-15.3|400|122610|7|d
51-8012|Power distributors and dispatchers|-3.2|800|107240|7|d
51-8013|Power plant operators|-11.2|2500|99670|7|d
51-8021|Stationary engineers and boiler operators|2.2|3800|75190|7|f
51-8031|Water and wastewater treatment plant and system operators|-6.5|10700|58260|7|d
51-8091|Chemical plant and system operators|-6.1|1600|73540|7|d
51-8092|Gas plant operators|-8.8|1300|83400|7|d
51-8093|Petroleum pump system operators, refinery operators, and gaugers|-2.8|3200|97540|7|d
51-8099|Plant and system operators, all other|1.6|1600|61710|7|f
51-9011|Chemical equipment operators and tenders|3.3|14400|57090|7|u
51-9012|Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders|-4.3|5400|49500|7|d
51-9021|Crushing, grinding, and polishing machine setters, operators, and tenders|-2.5|2700|46890|7|d
51-9022|Grinding and polishing workers, hand|-21.2|800|41690|8|d
51-9023|Mixing and blending machine setters, operators, and tenders|-6.8|8800|47680|7|d
51-9031|Cutters and trimmers, hand|-18.1|600|38800|8|d
51-9032|Cutting and slicing machine setters, operators, and tenders|-2.3|5300|45700|7|d
51-9041|Extruding, forming, pressing, and compacting machine setters, operators, and tenders|2|5200|45130|7|f
51-9051|Furnace, kiln, oven, drier, and kettle operators and tenders|3|1900|47010|7|u
51-9061|Inspectors, testers, sorters, samplers, and weighers|0|69900|47460|7|f
51-9071|Jewelers and precious stone and metal workers|-5.5|4000|49140|7|d
51-9081|Dental laboratory technicians|-4.7|3900|48310|7|d
51-9082|Medical appliance technicians|3.7|1500|47060|7|u
51-9083|Ophthalmic laboratory technicians|2.3|2400|38420|7|f
51-9111|Packaging and filling machine operators and tenders|4.5|45300|40900|7|u
51-9123|Painting, coating, and decorating workers|1.4|800|40860|8|f
51-9124|Coating, painting, and spraying machine setters, operators, and tenders|0.7|15800|47590|7|f
51-9141|Semiconductor processing technicians|10.9|3900|51180|7|u
51-9151|Photographic process workers and processing machine operators|-2.6|1500|40100|7|d
51-9161|Computer numerically controlled tool operators|-10.7|13500|49970|7|d
51-9162|Computer numerically controlled tool programmers|12.8|3100|65670|5|u
51-9191|Adhesive bonding machine operators and tenders|1|1300|45210|7|f
51-9192|Cleaning, washing, and metal pickling equipment operators and tenders|3.6|1600|41460|7|u
51-9193|Cooling and freezing equipment operators and tenders|7.2|800|40160|7|u
51-9194|Etchers and engravers|-0.7|900|40450|7|d
51-9195|Molders, shapers, and casters, except metal and plastic|6.2|5500|45690|7|u
51-9196|Paper goods machine setters, operators, and tenders|-6.3|8100|49390|7|d
51-9197|Tire builders|2.3|2500|55580|7|f
51-9198|Helpers--production workers|-8.9|23600|38220|7|d
51-9199|Production workers, all other|0.5|31600|38820|7|f
53-1041|Aircraft cargo handling supervisors|5.2|1100|63940|7|u
53-1047|First-line supervisors of transportation and material moving workers, except aircraft cargo handling supervisors|3.7|61300|61890|7|u
53-2011|Airline pilots, copilots, and flight engineers|3.9|11700|226600|3|u
53-2012|Commercial pilots|5.1|6600|122670|5|u
53-2021|Air traffic controllers|1.2|2200|144580|4|f
53-2022|Airfield operations specialists|4.2|1600|56750|7|u
53-2031|Flight attendants|9.2|19800|67130|7|u
53-3011|Ambulance drivers and attendants, except emergency medical technicians|-1.3|1400|34330|7|d
53-3031|Driver/sales workers|8.8|51300|37130|7|u
53-3032|Heavy and tractor-trailer truck drivers|4|237600|57440|5|u
53-3033|Light truck drivers|7.3|120200|44140|7|u
53-3051|Bus drivers, school|0.2|61000|47040|7|f
53-3052|Bus drivers, transit and intercity|4.3|20900|57440|7|u
53-3053|Shuttle drivers and chauffeurs|6.7|36300|36670|8|u
53-3054|Taxi drivers|11.1|22600|36220|8|u
53-3099|Motor vehicle operators, all other|6|11100|36260|8|u
53-4011|Locomotive engineers|0.7|2200|77400|7|f
53-4013|Rail yard engineers, dinkey operators, and hostlers|0.3|200|58030|7|f
53-4022|Railroad brake, signal, and switch operators and locomotive firers|1|1000|65480|7|f
53-4031|Railroad conductors and yardmasters|1.1|3100|74080|7|f
53-4041|Subway and streetcar operators|3.4|900|84830|7|u
53-4099|Rail transportation workers, all other|3.9|200|49330|7|u
53-5011|Sailors and marine oilers|2.3|3900|49610|8|f
53-5021|Captains, mates, and pilots of water vessels|0.5|4300|85540|5|f
53-5022|Motorboat operators|1.4|300|51880|5|f
53-5031|Ship engineers|1.6|1100|101320|5|f
53-6011|Bridge and lock tenders|-3.3|300|58490|7|d
53-6021|Parking attendants|3|18500|34600|8|u
53-6031|Automotive and watercraft service attendants|-1|14400|34850|8|d
53-6032|Aircraft service attendants|5.1|4300|41540|7|u
53-6041|Traffic technicians|3.7|800|58480|7|u
53-6051|Transportation inspectors|1.7|2500|85750|7|f
53-6061|Passenger attendants|4.7|4100|37560|7|u
53-6099|Transportation workers, all other|3.8|1200|39630|7|u
53-7011|Conveyor operators and tenders|-3.4|2600|41230|8|d
53-7021|Crane and tower operators|3|3800|66370|7|u
53-7031|Dredge operators|1.2|100|48430|7|f
53-7041|Hoist and winch operators|-1.1|300|52310|8|d
53-7051|Industrial truck and tractor operators|1.1|76400|46390|8|f
53-7061|Cleaners of vehicles and equipment|3.9|56200|35270|8|u
53-7062|Laborers and freight, stock, and material movers, hand|1.5|384300|38940|8|f
53-7063|Machine feeders and offbearers|-13|4700|39700|8|d
53-7064|Packers and packagers, hand|-5.4|74000|35580|8|d
53-7065|Stockers and order fillers|8.5|472300|37090|8|u
53-7071|Gas compressor and gas pumping station operators|-1.3|600|71510|7|d
53-7072|Pump operators, except wellhead pumpers|2.6|1500|60020|7|u
53-7073|Wellhead pumpers|-4.7|2000|70010|7|d
53-7081|Refuse and recyclable material collectors|0.9|16900|48350|8|f
53-7121|Tank car, truck, and ship loaders|4.3|1300|58070|8|u
53-7199|Material moving workers, all other|4.3|3100|41690|8|u
`;
