/** Russian, of what can be wrong with a scenario file (scenario/refusals.ts, rules of scenario/schema.ts). Names of fields and their values stay. */
import type { Texts } from "../catalogue.ts";

export const refusals: Texts = {
  "the file": "файл",
  "no such field is known here; leave it out": "такого поля здесь нет; уберите его",
  "is missing; add it": "этого не хватает; добавьте",
  "{rule}, found {found}": "{rule}; в файле {found}",
  "must be {what}, found {found}": "здесь нужно: {what}; в файле {found}",
  "must be one of {options}, found {found}": "здесь нужно одно из: {options}; в файле {found}",
  '"{path}" leads to no number in this file; write it as regions.US.tariffUsdPerKwh':
    "«{path}» не ведёт в этом файле ни к какому числу; пишите так: regions.US.tariffUsdPerKwh",
  "{value} cannot stand where it goes ({problem})": "{value} не может стоять там, куда попадает ({problem})",
  "low must not be above high": "low не может быть больше high",
  "{value} is outside its range, {low} to {high}": "{value} вне своего диапазона, от {low} до {high}",
  "the run must last at least a day after startUtc": "прогон должен длиться хотя бы сутки после startUtc",
  "the run may last at most {days} days": "прогон может длиться не дольше {days} дн.",
  "must fall on a full ten minutes": "должно быть кратно десяти минутам",
  "the times must rise, ten minutes a step or more": "времена должны возрастать, не меньше чем на десять минут за шаг",
  "the days must rise from January on": "дни должны возрастать, начиная с января",
  '"{day}" is no day of every year; write it as 05-25': "«{day}» есть не в каждом году; пишите так: 05-25",
  '"{utc}" is no date; only a season has days of the year':
    "«{utc}» — не дата; дни года бывают только у сезона (season)",
  "endUtc must come after startUtc": "endUtc должно быть позже startUtc",
  "at most {days} days before the run's startUtc": "не раньше чем за {days} дн. до startUtc прогона",
  "toUtc must come after fromUtc": "toUtc должно быть позже fromUtc",
  '"{id}" is there twice; ids must differ': "«{id}» есть дважды; id должны различаться",
  '"{id}" is there twice; ids of events and shocks must differ':
    "«{id}» есть дважды; id событий и потрясений должны различаться",
  'no machine "{id}"; known are {known}': "нет машины «{id}»; есть {known}",
  'no region "{id}"; known are {known}': "нет региона «{id}»; есть {known}",
  'no region of "{id}"; known are {known}': "нет ни одного региона страны «{id}»; есть {known}",
  "the shares sum to {sum}, not 1": "сумма долей {sum}, а не 1",
  'machines cannot move from "{id}" to itself': "машины не могут ехать из «{id}» туда же",
  "no target of bitcoin's; take it from a block header, 170b98ab for example, at most 1d00ffff":
    "такой цели у биткоина не бывает; возьмите её из заголовка блока, например 170b98ab, не больше 1d00ffff",
  "must be the first block of a difficulty period, a multiple of {blocks}":
    "должен быть первым блоком периода сложности, кратным {blocks}",
  "so easy for the regions' hashrate that difficulty would need {millions} million blocks to catch up; take a harder one, a larger rules.clampFactor or a shorter rules.retargetIntervalBlocks":
    "так легко для хешрейта регионов, что сложности понадобилось бы {millions} млн блоков, чтобы догнать; возьмите труднее, больше rules.clampFactor или меньше rules.retargetIntervalBlocks",
  "at most half of rules.blockSpacingS, here {most}; blocks that spread for longer leave no time to find the next":
    "не больше половины rules.blockSpacingS, здесь {most}; если блоки расходятся дольше, на поиск следующего не остаётся времени",
  "needs migration; no machine looks for a place here, and flows tell their own days":
    "нужно поле migration; без него машины здесь места не ищут, а у flows свои дни",
  "only an internet-shutdown can isolate; leave it out of a {kind}":
    "изолировать может только internet-shutdown; уберите это из {kind}",
  "{value} is outside {low} to {high}": "{value} вне пределов от {low} до {high}",
  "begins after the run ends ({endUtc}); take an earlier time or leave the event out":
    "начинается после конца прогона ({endUtc}); возьмите время раньше или уберите событие",
  "is over before the run begins ({startUtc}), and its last value, {value}, changes nothing; take later times or leave the event out":
    "кончается до начала прогона ({startUtc}), а последнее значение, {value}, ничего не меняет; возьмите времена позже или уберите событие",
  'contradicts "{id}", also a {kind} of {region}, from {utc} on; make them one event with the steps that hold':
    "противоречит «{id}», тоже {kind} региона {region}, начиная с {utc}; сделайте из них одно событие с верными шагами",
  'contradicts "{id}", also an internet-shutdown of {region}, from {utc} on; a region is isolated by both or by neither':
    "противоречит «{id}», тоже internet-shutdown региона {region}, начиная с {utc}; регион изолируют либо оба, либо ни одно",
  "nothing of them falls between {startUtc} and {endUtc}; take times inside the run or leave the delivery out":
    "ничто из них не попадает между {startUtc} и {endUtc}; возьмите времена внутри прогона или уберите поставку",
  "after the run ends ({endUtc}); take an earlier time or leave the flow out":
    "после конца прогона ({endUtc}); возьмите время раньше или уберите поток",
  "begins after the run ends ({endUtc}); take an earlier time or leave the shock out":
    "начинается после конца прогона ({endUtc}); возьмите время раньше или уберите потрясение",
  "is missing; a replay needs it, or give another price.model":
    "этого не хватает; для replay оно нужно, или задайте другую price.model",
  "the first close must not be later than startUtc": "первое закрытие не может быть позже startUtc",
  'belongs to a replay; leave it out, or take price.model.kind "replay" in place of "{kind}"':
    "бывает только у replay; уберите это или поставьте в price.model.kind «replay» вместо «{kind}»",
  "at block {height} no new coins are issued, and supply-demand needs some":
    "на блоке {height} новых монет уже нет, а для supply-demand они нужны",
  'nothing in price.model.kind "{kind}" moves it; its channels are {known}':
    "в price.model.kind «{kind}» его ничто не двигает; там есть каналы {known}",
  "owners decide here what is built (construction); leave one of the two out":
    "здесь что строить решают владельцы (construction); уберите одно из двух",
  "needs migration, which tells which machines want a place":
    "нужно поле migration: оно говорит, каким машинам нужно место",
  "is missing; machines that look for a place (migration) need to know how much there is":
    "этого не хватает; машинам, которые ищут место (migration), надо знать, сколько его есть",
  "new machines need migration, which tells how they find a place":
    "новым машинам нужно поле migration: оно говорит, как они находят место",
  "{utc} is outside the run; take a time from {startUtc} to {endUtc} or leave the line out":
    "{utc} вне прогона; возьмите время от {startUtc} до {endUtc} или уберите строку",
  "{utc} is outside the run; take a time from {startUtc} to {endUtc} or leave the window out":
    "{utc} вне прогона; возьмите время от {startUtc} до {endUtc} или уберите окно",
  'with it the rows\' shares of "{region}" sum to {sum}; at most 1':
    "с ней сумма долей строк для «{region}» — {sum}; не больше 1",
  "the shares sum to {sum}; at most 100 and what rounding adds":
    "сумма долей {sum}; не больше 100 и того, что добавляет округление",
  "{publishedMonth} is before {month}": "{publishedMonth} раньше, чем {month}",
  "{ehs} EH/s is less than one machine of any in its mix; take 0, more, or smaller machines":
    "{ehs} EH/s меньше одной машины любого из своих классов; возьмите 0, больше или машины поменьше",
  "makes {millions} million blocks in this run; at most {most} million":
    "даёт в этом прогоне {millions} млн блоков; не больше {most} млн",
  "{regions} regions squared times {machines} machines make {routes} ways to move; at most {most}":
    "число регионов {regions} в квадрате на число машин {machines} даёт путей: {routes}; не больше {most}",
  "with it flows send more than {most} shipments, one a day each; at most that many":
    "с ним потоки отправляют больше {most} перевозок, по одной в сутки каждый; больше нельзя",
  "makes more than {billions} billion machines in all": "даёт всего больше {billions} млрд машин",
  "an object in braces": "объект в фигурных скобках",
  "text in double quotes": "текст в двойных кавычках",
  "a number": "число",
  "true or false": "true или false",
  "a list in square brackets": "список в квадратных скобках",
  "a pair in square brackets": "пара в квадратных скобках",
  "a list": "список",
  "an object": "объект",
  nothing: "ничего",
  "use 1 to 40 letters, digits or hyphens": "нужно от 1 до 40 латинских букв, цифр или дефисов",
  "must be a whole number": "должно быть целым числом",
  "must not be negative": "не может быть меньше нуля",
  "must be above 0": "должно быть больше 0",
  "eight hex digits": "нужно восемь шестнадцатеричных цифр",
  "write a month as 2020-05, from 2009 to 2099": "пишите месяц так: 2020-05, от 2009 до 2099 года",
  "write a UTC time as 2022-01-05T10:50Z or a date as 2022-01-05":
    "пишите время UTC так: 2022-01-05T10:50Z, а дату так: 2022-01-05",
  "must not be before 2009-01-03, bitcoin's first block, or after 2099-12-31":
    "не раньше 2009-01-03, первого блока биткоина, и не позже 2099-12-31",
  "a share is 0 to 1": "доля — от 0 до 1",
  "a percentage is 0 to 100": "процент — от 0 до 100",
  "at least a day": "не меньше суток",
  "at most a year": "не больше года",
  "needs at least one machine": "нужна хотя бы одна машина",
  "needs at least one region": "нужен хотя бы один регион",
  "needs at least one step": "нужен хотя бы один шаг",
  "needs at least one path": "нужен хотя бы один путь",
  "needs at least one close": "нужно хотя бы одно закрытие",
  "needs at least one day": "нужен хотя бы один день",
  "needs two knots": "нужны два узла",
  "at most four knots": "не больше четырёх узлов",
  "at most 600 characters": "не больше 600 знаков",
  "at most 120 characters": "не больше 120 знаков",
  "at most 100 claims": "не больше 100 утверждений",
  "at most 100,000,000": "не больше 100 000 000",
  "must be 2 to 20160": "должно быть от 2 до 20160",
  "must be 1.1 to 1000": "должно быть от 1.1 до 1000",
  "must be 10 to 6000": "должно быть от 10 до 6000",
  "must be 0 to 60": "должно быть от 0 до 60",
  "must be 0 to 10": "должно быть от 0 до 10",
  "must be 1 to 3": "должно быть от 1 до 3",
  "at least 0.05": "не меньше 0.05",
  "at most 2": "не больше 2",
  "must be -12 to 14": "должно быть от -12 до 14",
  "at most 100,000": "не больше 100 000",
  "at most 16 machines": "не больше 16 машин",
  "at most 10": "не больше 10",
  "at most 5,000": "не больше 5 000",
  "at most 1,000,000": "не больше 1 000 000",
  "at most 50 knots": "не больше 50 узлов",
  "at least -0.99": "не меньше -0.99",
  "at most 1,000 days": "не больше 1 000 дней",
  "at most 0.99": "не больше 0.99",
  "at most 50 steps": "не больше 50 шагов",
  "at most 64 regions": "не больше 64 регионов",
  "at most 500 steps": "не больше 500 шагов",
  "at most 200 events": "не больше 200 событий",
  "at most 1,000": "не больше 1 000",
  "at most 200 deliveries": "не больше 200 поставок",
  "at most 10,000,000": "не больше 10 000 000",
  "at most 200 flows": "не больше 200 потоков",
  "at most 20": "не больше 20",
  "at most 60 characters": "не больше 60 знаков",
  "must be -100000000 to 100000000": "должно быть от -100000000 до 100000000",
  "at most 200 characters": "не больше 200 знаков",
  "at most 64 paths": "не больше 64 путей",
  "at most 40 parameters": "не больше 40 допущений",
  "must be -5 to 5": "должно быть от -5 до 5",
  "must be 0 to 5": "должно быть от 0 до 5",
  "must be 0 to 366": "должно быть от 0 до 366",
  "must be 0 to 0.5": "должно быть от 0 до 0.5",
  "must be -3 to -1": "должно быть от -3 до -1",
  "must be 0.01 to 1": "должно быть от 0.01 до 1",
  "at most 5,000 closes": "не больше 5 000 закрытий",
  "must be -90 to 900": "должно быть от -90 до 900",
  "at most 50 shocks": "не больше 50 потрясений",
  "must be 0 to 2": "должно быть от 0 до 2",
  "at most 5,000 days": "не больше 5 000 дней",
  "at most 50 windows": "не больше 50 окон",
  "at most 500 lines": "не больше 500 строк",
  "must be -100 to 100000": "должно быть от -100 до 100000",
};
