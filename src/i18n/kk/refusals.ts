/** Kazakh, of what can be wrong with a scenario file (scenario/refusals.ts, rules of scenario/schema.ts). Names of fields and their values stay. */
import type { Texts } from "../catalogue.ts";

export const refusals: Texts = {
  "the file": "файл",
  "no such field is known here; leave it out": "мұнда мұндай өріс жоқ; алып тастаңыз",
  "is missing; add it": "жетіспейді; қосыңыз",
  "{rule}, found {found}": "{rule}; файлда {found}",
  "must be {what}, found {found}": "мұнда керегі: {what}; файлда {found}",
  "must be one of {options}, found {found}": "мұнда керегі мыналардың бірі: {options}; файлда {found}",
  '"{path}" leads to no number in this file; write it as regions.US.tariffUsdPerKwh':
    "«{path}» бұл файлда ешбір санға апармайды; былай жазыңыз: regions.US.tariffUsdPerKwh",
  "{value} cannot stand where it goes ({problem})": "{value} баратын жеріне тұра алмайды ({problem})",
  "low must not be above high": "low мәні high мәнінен артық болмауы керек",
  "{value} is outside its range, {low} to {high}": "{value} өз аралығынан тыс: {low} – {high}",
  "the run must last at least a day after startUtc":
    "симуляция startUtc мезгілінен кейін кемінде бір тәулікке созылуы керек",
  "the run may last at most {days} days": "симуляция {days} күннен ұзақ бола алмайды",
  "must fall on a full ten minutes": "он минутқа еселі болуы керек",
  "the times must rise, ten minutes a step or more": "уақыттар өсуі керек, әр қадам кемінде он минут",
  "the days must rise from January on": "күндер қаңтардан бастап өсуі керек",
  '"{day}" is no day of every year; write it as 05-25': "«{day}» жыл сайын болатын күн емес; былай жазыңыз: 05-25",
  '"{utc}" is no date; only a season has days of the year':
    "«{utc}» дата емес; жыл күндері тек маусымда (season) болады",
  "endUtc must come after startUtc": "endUtc мезгілі startUtc мезгілінен кейін болуы керек",
  "at most {days} days before the run's startUtc": "симуляцияның startUtc мезгілінен ең көбі {days} күн бұрын",
  "toUtc must come after fromUtc": "toUtc мезгілі fromUtc мезгілінен кейін болуы керек",
  '"{id}" is there twice; ids must differ': "«{id}» екі рет тұр; id-лер әртүрлі болуы керек",
  '"{id}" is there twice; ids of events and shocks must differ':
    "«{id}» екі рет тұр; оқиғалар мен соққылардың id-лері әртүрлі болуы керек",
  'no machine "{id}"; known are {known}': "«{id}» құрылғысы жоқ; барлары: {known}",
  'no region "{id}"; known are {known}': "«{id}» өңірі жоқ; барлары: {known}",
  'no region of "{id}"; known are {known}': "«{id}» елінің өңірі жоқ; барлары: {known}",
  "the shares sum to {sum}, not 1": "үлестердің қосындысы 1 емес, {sum}",
  'machines cannot move from "{id}" to itself': "құрылғылар «{id}» өңірінен сол өңірдің өзіне көше алмайды",
  "no target of bitcoin's; take it from a block header, 170b98ab for example, at most 1d00ffff":
    "биткоинде мұндай нысан болмайды; оны блок тақырыбынан алыңыз, мысалы 170b98ab, ең көбі 1d00ffff",
  "must be the first block of a difficulty period, a multiple of {blocks}":
    "күрделілік кезеңінің алғашқы блогы болуы керек, {blocks} санына еселі",
  "so easy for the regions' hashrate that difficulty would need {millions} million blocks to catch up; take a harder one, a larger rules.clampFactor or a shorter rules.retargetIntervalBlocks":
    "өңірлердің хешрейтіне тым оңай: күрделілік қуып жетуі үшін {millions} млн блок керек болар еді; қиынырағын, үлкенірек rules.clampFactor немесе қысқарақ rules.retargetIntervalBlocks алыңыз",
  "at most half of rules.blockSpacingS, here {most}; blocks that spread for longer leave no time to find the next":
    "rules.blockSpacingS мәнінің жартысынан аспауы керек, мұнда {most}; блоктар одан ұзақ тараса, келесісін табуға уақыт қалмайды",
  "needs migration; no machine looks for a place here, and flows tell their own days":
    "migration керек; онсыз мұнда ешбір құрылғы орын іздемейді, ал flows күндерін өзі айтады",
  "only an internet-shutdown can isolate; leave it out of a {kind}":
    "тек internet-shutdown оқшаулай алады; мұны {kind} ішінен алып тастаңыз",
  "{value} is outside {low} to {high}": "{value} шектен тыс: {low} – {high}",
  "begins after the run ends ({endUtc}); take an earlier time or leave the event out":
    "симуляция біткеннен кейін басталады ({endUtc}); ертерек уақыт алыңыз немесе оқиғаны алып тастаңыз",
  "is over before the run begins ({startUtc}), and its last value, {value}, changes nothing; take later times or leave the event out":
    "симуляция басталғанша ({startUtc}) бітеді, ал соңғы мәні, {value}, ештеңені өзгертпейді; кейінірек уақыттар алыңыз немесе оқиғаны алып тастаңыз",
  'contradicts "{id}", also a {kind} of {region}, from {utc} on; make them one event with the steps that hold':
    "{utc} бастап «{id}» оқиғасына қайшы, ол да {kind}, өңірі {region}; екеуін қадамдары дұрыс бір оқиға етіңіз",
  'contradicts "{id}", also an internet-shutdown of {region}, from {utc} on; a region is isolated by both or by neither':
    "{utc} бастап «{id}» оқиғасына қайшы, ол да internet-shutdown, өңірі {region}; өңірді не екеуі де оқшаулайды, не ешқайсысы",
  "nothing of them falls between {startUtc} and {endUtc}; take times inside the run or leave the delivery out":
    "олардың ештеңесі {startUtc} мен {endUtc} арасына түспейді; симуляция ішіндегі уақыттар алыңыз немесе жеткізілімді алып тастаңыз",
  "after the run ends ({endUtc}); take an earlier time or leave the flow out":
    "симуляция біткеннен кейін ({endUtc}); ертерек уақыт алыңыз немесе ағынды алып тастаңыз",
  "begins after the run ends ({endUtc}); take an earlier time or leave the shock out":
    "симуляция біткеннен кейін басталады ({endUtc}); ертерек уақыт алыңыз немесе соққыны алып тастаңыз",
  "is missing; a replay needs it, or give another price.model":
    "жетіспейді; replay үшін керек, немесе басқа price.model беріңіз",
  "the first close must not be later than startUtc": "алғашқы жабылу бағасы startUtc мезгілінен кеш болмауы керек",
  'belongs to a replay; leave it out, or take price.model.kind "replay" in place of "{kind}"':
    "тек replay үшін; алып тастаңыз немесе price.model.kind мәніне «{kind}» орнына «replay» қойыңыз",
  "at block {height} no new coins are issued, and supply-demand needs some":
    "{height}-блокта жаңа монета шықпайды, ал supply-demand үшін ол керек",
  'nothing in price.model.kind "{kind}" moves it; its channels are {known}':
    "price.model.kind «{kind}» болғанда оны ештеңе қозғамайды; ондағы арналар: {known}",
  "owners decide here what is built (construction); leave one of the two out":
    "мұнда не салынатынын иелері шешеді (construction); екеуінің бірін алып тастаңыз",
  "needs migration, which tells which machines want a place": "migration керек: қай құрылғыға орын керегін сол айтады",
  "is missing; machines that look for a place (migration) need to know how much there is":
    "жетіспейді; орын іздейтін құрылғыларға (migration) қанша орын бары белгілі болуы керек",
  "new machines need migration, which tells how they find a place":
    "жаңа құрылғыларға migration керек: олардың орынды қалай табатынын сол айтады",
  "{utc} is outside the run; take a time from {startUtc} to {endUtc} or leave the line out":
    "{utc} симуляциядан тыс; {startUtc} – {endUtc} аралығынан уақыт алыңыз немесе жолды алып тастаңыз",
  "{utc} is outside the run; take a time from {startUtc} to {endUtc} or leave the window out":
    "{utc} симуляциядан тыс; {startUtc} – {endUtc} аралығынан уақыт алыңыз немесе терезені алып тастаңыз",
  'with it the rows\' shares of "{region}" sum to {sum}; at most 1':
    "онымен жолдардың «{region}» үлестері {sum} болады; ең көбі 1",
  "the shares sum to {sum}; at most 100 and what rounding adds":
    "үлестердің қосындысы {sum}; ең көбі 100 және дөңгелектеу қосатыны",
  "{publishedMonth} is before {month}": "{publishedMonth} мезгілі {month} мезгілінен бұрын",
  "{ehs} EH/s is less than one machine of any in its mix; take 0, more, or smaller machines":
    "{ehs} EH/s өз құрамындағы кез келген бір құрылғыдан аз; 0, көбірек немесе кішірек құрылғылар алыңыз",
  "makes {millions} million blocks in this run; at most {most} million":
    "бұл симуляцияда {millions} млн блок береді; ең көбі {most} млн",
  "{regions} regions squared times {machines} machines make {routes} ways to move; at most {most}":
    "{regions} өңірдің квадраты {machines} құрылғыға көбейтілгенде {routes} жол болады; ең көбі {most}",
  "with it flows send more than {most} shipments, one a day each; at most that many":
    "онымен ағындар {most} тасымалдан көп жібереді, әрқайсысы күніне біреуден; одан көп болмайды",
  "makes more than {billions} billion machines in all": "барлығы {billions} млрд құрылғыдан көп болады",
  "an object in braces": "жүйелі жақшадағы объект",
  "text in double quotes": "қос тырнақшадағы мәтін",
  "a number": "сан",
  "true or false": "true немесе false",
  "a list in square brackets": "тік жақшадағы тізім",
  "a pair in square brackets": "тік жақшадағы жұп",
  "a list": "тізім",
  "an object": "объект",
  nothing: "ештеңе",
  "use 1 to 40 letters, digits or hyphens": "1–40 латын әрпі, цифр немесе дефис жазыңыз",
  "must be a whole number": "бүтін сан болуы керек",
  "must not be negative": "нөлден кем болмауы керек",
  "must be above 0": "0-ден артық болуы керек",
  "eight hex digits": "сегіз он алтылық цифр керек",
  "write a month as 2020-05, from 2009 to 2099": "айды былай жазыңыз: 2020-05, 2009 жылдан 2099 жылға дейін",
  "write a UTC time as 2022-01-05T10:50Z or a date as 2022-01-05":
    "UTC уақытын былай жазыңыз: 2022-01-05T10:50Z, ал датаны былай: 2022-01-05",
  "must not be before 2009-01-03, bitcoin's first block, or after 2099-12-31":
    "2009-01-03 күнінен (биткоиннің алғашқы блогы) бұрын не 2099-12-31 күнінен кейін болмауы керек",
  "a share is 0 to 1": "үлес 0 мен 1 аралығында болады",
  "a percentage is 0 to 100": "пайыз 0 мен 100 аралығында болады",
  "at least a day": "кемінде бір тәулік",
  "at most a year": "ең көбі бір жыл",
  "needs at least one machine": "кемінде бір құрылғы керек",
  "needs at least one region": "кемінде бір өңір керек",
  "needs at least one step": "кемінде бір қадам керек",
  "needs at least one path": "кемінде бір жол керек",
  "needs at least one close": "кемінде бір жабылу бағасы керек",
  "needs at least one day": "кемінде бір күн керек",
  "needs two knots": "екі түйін керек",
  "at most four knots": "ең көбі төрт түйін",
  "at most 600 characters": "ең көбі 600 таңба",
  "at most 120 characters": "ең көбі 120 таңба",
  "at most 100 claims": "ең көбі 100 мәлімдеме",
  "at most 100,000,000": "ең көбі 100 000 000",
  "must be 2 to 20160": "2 – 20160 аралығында болуы керек",
  "must be 1.1 to 1000": "1.1 – 1000 аралығында болуы керек",
  "must be 10 to 6000": "10 – 6000 аралығында болуы керек",
  "must be 0 to 60": "0 – 60 аралығында болуы керек",
  "must be 0 to 10": "0 – 10 аралығында болуы керек",
  "must be 1 to 3": "1 – 3 аралығында болуы керек",
  "at least 0.05": "ең азы 0.05",
  "at most 2": "ең көбі 2",
  "must be -12 to 14": "-12 – 14 аралығында болуы керек",
  "at most 100,000": "ең көбі 100 000",
  "at most 16 machines": "ең көбі 16 құрылғы",
  "at most 10": "ең көбі 10",
  "at most 5,000": "ең көбі 5 000",
  "at most 1,000,000": "ең көбі 1 000 000",
  "at most 50 knots": "ең көбі 50 түйін",
  "at least -0.99": "ең азы -0.99",
  "at most 1,000 days": "ең көбі 1 000 күн",
  "at most 0.99": "ең көбі 0.99",
  "at most 50 steps": "ең көбі 50 қадам",
  "at most 64 regions": "ең көбі 64 өңір",
  "at most 500 steps": "ең көбі 500 қадам",
  "at most 200 events": "ең көбі 200 оқиға",
  "at most 1,000": "ең көбі 1 000",
  "at most 200 deliveries": "ең көбі 200 жеткізілім",
  "at most 10,000,000": "ең көбі 10 000 000",
  "at most 200 flows": "ең көбі 200 ағын",
  "at most 20": "ең көбі 20",
  "at most 60 characters": "ең көбі 60 таңба",
  "must be -100000000 to 100000000": "-100000000 – 100000000 аралығында болуы керек",
  "at most 200 characters": "ең көбі 200 таңба",
  "at most 64 paths": "ең көбі 64 жол",
  "at most 40 parameters": "ең көбі 40 жорамал",
  "must be -5 to 5": "-5 – 5 аралығында болуы керек",
  "must be 0 to 5": "0 – 5 аралығында болуы керек",
  "must be 0 to 366": "0 – 366 аралығында болуы керек",
  "must be 0 to 0.5": "0 – 0.5 аралығында болуы керек",
  "must be -3 to -1": "-3 – -1 аралығында болуы керек",
  "must be 0.01 to 1": "0.01 – 1 аралығында болуы керек",
  "at most 5,000 closes": "ең көбі 5 000 жабылу бағасы",
  "must be -90 to 900": "-90 – 900 аралығында болуы керек",
  "at most 50 shocks": "ең көбі 50 соққы",
  "must be 0 to 2": "0 – 2 аралығында болуы керек",
  "at most 5,000 days": "ең көбі 5 000 күн",
  "at most 50 windows": "ең көбі 50 терезе",
  "at most 500 lines": "ең көбі 500 жол",
  "must be -100 to 100000": "-100 – 100000 аралығында болуы керек",
};
