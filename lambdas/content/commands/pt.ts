/** Portuguese command words, of Portugal and of Brazil. */
import type { CommandWords } from './words.ts';

const DONE =
  'feit[oa]s?|pront[oa]s?|terminad[oa]s?|concluid[oa]s?|complet[oa]s?|completad[oa]s?|enviad[oa]s?|mandad[oa]s?|finalizad[oa]s?|acabad[oa]s?|realizad[oa]s?|cumprid[oa]s?|terminei|acabei|conclui|completei|fiz|finalizei|resolvid[oa]s?|despachad[oa]s?|tratad[oa]s?|escrit[oa]s?|atualizad[oa]s?|ok|check|done|✓|👍';
const MADE =
  '(?:enviei|mandei|escrevi|fiz|terminei|acabei|conclui|completei|atualizei|publiquei|liguei|agradeci|entreguei|postei|finalizei|enviar|mandar|escrever|fazer|terminar|acabar|concluir)';
const THING = 'nota|carta|cartao|email|e mail|mensagem|agradecimento|perfil|titulo|cv|curriculo|lista|postal|texto|obrigad[oa]';

export const pt: CommandWords = {
  language: 'pt',
  marks:
    'o a os as um uma de do da dos das que e em no na por para com não já sim é está meu minha me lhe se ao feito feita pronto terminei fiz enviei mandei passo passos pular pula saltar salta amanhã depois logo segunda terça quarta quinta sexta sábado domingo feira semana semanas dias mês pausa parar pare chega basta cancelar retomar continuar ajuda apagar apaguem dados cópia obrigado obrigada empresa vaga cargo recusa entrevista desfazer desfaz fuso horário mostra mostre quando como qual quero pode podem favor tudo todos todas menos dois duas três quatro cinco seis sete este esta isso isto hoje noite tarde nada nunca emprego trabalho consegui mais tenho estou vez outra esse essa tira lembra lembrar até daqui foi era mas muito bem olá bom boa agora ainda pra pro tá vou eu deixa quais mandem',
  small:
    'por favor|pfv?|pff|faz favor|se faz favor|sff|ola|oi|bom dia|boa (?:tarde|noite)|obrigad[oa]|muito obrigad[oa]|ok|certo|bom|pois|entao|ja|tambem|tudo|todos|todas|o|a|os|as|um|uma|este|esta|esse|essa|isso|isto|de|do|ao|e|com|para mim|pra mim|meu|minha|me|hoje|ontem|agora|finalmente|enfim|sim|desculpa|desculpe|passos?|numeros?|n|pontos?|tarefas?|melhor|so|por agora|por enquanto|ontem a noite|hoje de manha|na verdade|rebound|abraços?|ufa|imediatamente|ai|ne|la|que',
  thin: 'por favor|obrigad[oa]|olá|oi|bom dia|boa tarde|boa noite|bom|então|já|também|agora|simplesmente|sinceramente|na verdade|no fim|finalmente|desculpem?|talvez|acho que|e|mas|ok|realmente|só|até|da minha parte|por enquanto|infelizmente|felizmente|ainda bem|rápido|melhor|pronto|pois|aí|enfim|lá',
  others:
    '(?:porque |quando |como |que |ontem |parece que |e |mas |depois )?(?:eles |elas |ele |ela |(?:me )?(?:disseram|ligaram|escreveram|pediram|perguntaram|recusaram|responderam|prometeram|mandaram|adiaram|cancelaram|contrataram)|(?:o|a|os|as|um|uma|esse|essa|meu|minha|o meu|a minha) (?:recrutadora?|empresa|chefe|patr[ãa]o|dos recursos humanos|rh|entrevistadora?|entrevista|vaga(?! é minha)|colega|amig[oa]|irmã|irmão|pai|mãe|marido|mulher|filh[oa]|namorad[oa]|prim[oa]|vizinh[oa]|pessoal|gente|rapaz|moça|senhora?|candidatura|agência|portal|site|autocarro|ônibus|comboio|trem|ex|tia|tio|gato|cão|despertador|antig[oa]|pessoa|responsável)|recursos humanos|alguém|ninguém|toda a gente|todo mundo)',
  tag: 'não|né|ok|certo|verdade',
  says: 'diz|disse|dizem|dizia|acha|pensa|me disse|aconselha|quer que|pede|repete',
  quotes: '(?:eu )?(?:disse|digo|respondi|falei) (?:a|à|ao|para|pra) (?:minha|meu|o|a)',
  conjunctions: 'e|mas|depois disso|entao|porque|alem disso|embora|pois|enquanto|porem',
  did: '(?:já )?\\p{L}{3,12}(?:ei|i)(?= |$)',
  sofar: 'ainda|tenho|tinha|consegui|pude|entendo|percebo|encontro|sei|só|que|estava|recebi',
  relative: '',
  negation: 'nao|sem|nunca|jamais|tambem nao|nem|nada de|em vez de|ao inves de',
  question:
    '(?:e |mas )?(?:como(?! (?:combinado|sugerido|pediste|sugeriu))|por que|porque é que|porquê|quando (?:é que|vou|vão|saberei)|onde|quem|qual|quais|quant[oa]s?|o que|que (?:devo|faço|significa)|devo|deveria|é normal|há alguma|será que) ',
  request:
    '(?:voces? |me )?(?:pode|podem|podes|poderia|poderiam|podia|podiam|podemos|da pra|da para|posso|poderias)(?: (?:por favor|me|ja))*|(?:eu )?(?:quero|queria|gostaria(?: de)?|desejo|preciso(?: de)?|prefiro|solicito|vou|vamos|peço|exijo|e possivel|seria possivel|tenho que|tenho de)(?: que)?|favor|importa se de|importam se de',
  numbers: { 'um|uma': 1, 'dois|duas': 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, quinze: 15, vinte: 20, trinta: 30 }, // biome-ignore format: one list
  ordinals: { 'primeir[oa]': 1, 'segund[oa](?! feira)': 2, 'terceir[oa]': 3, 'quart[oa](?! feira)': 4, 'quint[oa](?! feira)': 5, 'sext[oa](?! feira)': 6, 'setim[oa]': 7 }, // biome-ignore format: one list
  asks: {
    done: {
      full: [
        `(?:(?:esta|estao|ta|tao|foi|foram|ficou|fica|dou por|marca|marcar|marque|como|tenho|acabo|eu|considera|considere) ){0,4}(?:${DONE})(?: (?:${DONE})){0,2}`,
        '(?:enviei|mandei)',
        'missao cumprida',
        'ja esta',
        'ja era',
        'esta',
      ],
      any: [
        '(?:(?:postal|cartão|carta|mail|email|mensagem|nota)|#) (?:(?:is|ist|liegt|är|już|è|está|já|già|al|redan|déjà|est|ya|va|schon) ){0,3}(?:já seguiu|a caminho|seguiu|no correio)(?= ,|$| (?:und|en|och|e|i|y|et|seit|heute|since))',
        '^(?:já |eu )?(?:mandei|enviei|escrevi|entreguei|publiquei|postei) (?:(?:o|a|um|uma|tal|meu|minha) )+(?:mail|email|e mail|nota|carta|cartão|mensagem|texto|perfil|agradecimento)',
        '(?:^|já |eu |e )(?:escrevi|mandei|enviei|telefonei|liguei|agradeci|respondi) ?(?:lhe|lhes|a ela|a ele|para ela|para ele|pra ela|pra ele)(?= ,|$| (?:ontem|hoje|e|já|agora|esta|@))',
        `# (?:(?:ja|esta|estao|ta|tao|eu|foi|foram|ficou|tambem|finalmente|os|todos|tudo) ){0,4}(?:${DONE}|enviei|mandei|ja foi|ja esta)(?= |$)`,
        '(?:feit[oa]s?|pront[oa]s?|terminei|acabei|conclui|completei|fiz|finalizei|concluid[oa]s?|terminad[oa]s?|marca|marque|risca|risque|ja fiz) (?:(?:com|ja|o|os|a|as|como feit[oa]s?) ){0,3}#',
        '✓ #|# ✓|# 👍|👍 #',
        `(?:ja|lhe|eu|acabei de|acabo de|ontem|hoje|finalmente|enfim|afinal|tambem) (?:(?:ja|lhe|o|a|de|finalmente|hoje|ontem) ){0,3}${MADE}(?= |$)(?! (?:a chorar|falta|errado|uma entrevista))`,
        `(?:enviei|mandei|escrevi|fiz|terminei|atualizei|publiquei|entreguei|postei) (?:(?:o|a|os|as|meu|minha|um|uma|ja|lhe|de|novo) ){0,2}(?:${THING})`,
        `(?:${THING}) (?:(?:ja|esta|ta|foi|saiu|seguiu|ficou) ){1,3}(?:enviad|mandad|escrit|feit|atualizad|pront|no correio|a caminho)\\w{0,3}`,
      ],
    },
    notYet: {
      full: [
        'ainda nao',
        'nao ainda',
        '(?:ainda )?nao (?:o |a )?(?:fiz|terminei|acabei|consegui|esta|deu|comecei)(?: (?:ainda|tempo|feito|pronto))?',
        'nao deu tempo',
        'falta',
        'em curso',
        'em andamento',
      ],
      any: [
        '# (?:eu )?(?:quero|faço|fico|ainda faço|mantenho)(?: já já| depois)?(?= ,|$)',
        '# (?:ainda nao|nao (?:ainda|esta|fiz))',
        '#? ?(?:esse|essa) ainda nao',
        'ainda nao(?! (?:sei|entendi|percebi|percebo|#))',
        'ainda nao #',
      ],
    },
    skip: {
      full: [
        '(?:pula|pular|pulo|pule|pulem|saltar|salta|salte|salto|passa|passo|passar|tira|tirar|tire|retira|retirar|ignora|ignorar|ignore|omitir|omite|skip|deixa|deixar|deixa pra la|deixe|esquece|esquecer|esqueça|elimina|eliminar|descarta|descartar|fora|fica fora|fica de fora|nao obrigad[oa]|nao|nunca|nao quero|nao interessa|nao me interessa|nao e pra mim|nao e para mim|nao se aplica|nao preciso|nao vou fazer|nao farei|nao faço|nem pensar|de jeito nenhum|dispenso|prescindo|cancela|✗|sem|nao quero fazer|prefiro saltar|prefiro pular)(?: (?:fora|la|frente|adiante|lista|plano|desta vez|fazer))*',
      ],
      any: [
        '# (?:salta|pula|saltem|pulem|deixa|deixem|tira|tirem|corta|esquece|dispenso|passo)(?= ,|$| (?:que|porque|pois|não|já))',
        '(?:pula|pular|pule|pulem|pulo|saltar|salta|salte|salto|passar|tira|tire|tirar|retira|retire|ignora|ignore|ignorar|omite|skip|esquece|esqueça|elimina|elimine|descarta|descarte|descartar|deixa de fora|deixar de fora|dispenso|corta|passa a frente|passo) (?:(?:o|a|esse|este|por favor|sobre) ){0,2}#(?! (?:para|ate|@))',
        '# (?:(?:eu|vou|quero|prefiro|pode|podem|melhor|fica|por favor|nao) ){0,3}(?:pula|pulo|pular|salto|saltar|salta|passo|fora|de fora|dispenso|descarta|tira|tirar|esquece|ignora|nao(?= ,|$| (?:obrigad[oa]|quero|vou|me interessa|e (?:para|pra) mim|faço|farei|preciso))|nunca|elimina|cancela|deixa pra la|sobra)(?= |$)',
        '(?:pula|pule|salta|salto|pulo|ignora|tira|esquece|deixa) (?:este|esta|esse|essa|isso|isto|aquele)(?= ,|$| (?:passo|por))',
        'nao (?:(?:o|a|os|as|vou|quero|penso|pretendo) ){0,3}(?:farei|fazer|faze l[oa]|faço|escrever|enviar)(?= ,|$| (?:isso|isto|esse|este|essa|nunca|#))',
        '(?:nao|nunca) (?:ao?|para o) #',
        'sem #|✗ #|# ✗',
        'nao me (?:lembre|lembres|lembrem) (?:mais )?d[oae] ?#',
      ],
    },
    snooze: {
      full: [
        '(?:mais tarde|depois|logo|mais logo|adiar|adia|adie|adiem|adiamos|adiemos|adio|posterga|postergar|lembra|lembra me|lembrar|lembre|lembrem|relembra|avisa|avise|snooze|hoje nao|nao hoje|agora nao|nao agora|agora nao da|hoje nao da|nao da|nao posso|nao consigo|hoje nao consigo|outro dia|outra hora|noutra altura|espera|esperar|espere|deixa|deixar|deixamos|deixe|passa|passar|muda|mudar|move|mover|faço|farei|vou fazer|vejo|melhor|para|pra|ate|em|dentro|daqui|nao tenho tempo|sem tempo|estou ocupad[oa]|ocupad[oa]|volta|voltem|pergunta|pergunte|perguntem|escreve|escrevam|da me|de me|preciso|quero|fica|ficaria|seria|pode ser|a partir|zzz|empurra)(?: (?:mais tarde|depois|logo|melhor|para|pra|ate|tempo|outra vez|de novo|bem|mais|perguntar|la|fazer|me))*',
      ],
      any: [
        '(?:daqui a|dentro de|em) @ (?:(?:a gente|nós|eu|me|já) )*(?:fala|falamos|vejo|vemos|conversa|lembra|lembrem)',
        '@ (?:a gente (?:fala|vê|conversa)|falamos|conversamos)',
        '(?:deixar|adiar|adiá lo|adiar isso|passar|mover|fazer|empurrar|deixá lo|passá lo|movê lo|fazê lo|adiamos|deixamos|passamos)(?: isso| isto| para| pra| até| o| lo)* @',
        '(?:adia|adie|adiem|adiar|adiamos|posterga|postergar|muda|mude|mudar|move|mova|mover|passa|passe|passem|passar|deixa|deixe|deixem|deixar|deixamos|empurra|empurre|empurrar|guarda|joga|manda|remarca|remarcar|snooze|transfere) (?:(?:o|a|os|as|isso|isto|este|esta|esse|tudo|#|para|pra|pro|ao|ate|me|em paz|de|melhor|por favor|quieto|la) ){0,6}@',
        '(?:lembra|lembre|lembrem|relembra|relembre|avisa|avise|avisem|pergunta|pergunte|perguntem|escreve|escreva|escrevam|volta|volte|voltem|fala|fale|chama|me lembra|me lembre|me avisa|me cobra|cobra) ~ @',
        '# (?:(?:espera|pode esperar|que espere|faço|farei|deixo|melhor|para|pra|ao|ate|passa|fica|adia|em|so|vou|fazer|eu|nao|antes|de) ){0,6}@',
        '@ (?:(?:para|pra|o|a|faço|com|melhor) ){0,3}#',
        '(?:eu |so |ja )?(?:faço|farei|vejo|verei|mando|mandarei|envio|enviarei|vou (?:fazer|mandar|ver|enviar|tratar)|trato|escrevo|consigo|posso|retomo|tenho tempo|fazemos|vou ter tempo) (?:(?:isso|isto|tudo|o|a|disso|so) ){0,2}@',
        '@ (?:melhor|eu (?:faço|vejo|mando)|faço|farei|vejo|trato|consigo|posso|tenho tempo|estou|fica bem|serve|da|seria|por favor|se der|que e quando|sem falta)',
        '(?:nao antes d[eoa]|nao posso ate|ate|so) @',
        '# (?:mais tarde|depois|espera|pode esperar|hoje nao|outro dia|agora nao)',
        '(?:adia|adie|adiar|snooze|posterga|empurra) (?:o )?#',
        '(?:estou|estarei|vou estar|vou viajar|fico) ~ (?:ate|@)',
        '(?:mais tarde|hoje nao|agora nao(?: da)?)(?= ,|$)',
        '(?:da me|me da|de me|me de|preciso de) (?:mais )?@',
        'zzz',
      ],
    },
    pause: {
      full: [
        '(?:pausa|pausar|em pausa|pause|pausem|descanso|um descanso|uma pausa|ferias|folga|uma folga|um tempo|suspende|suspender|suspendam|congela|congelar|stand ?by|⏸|silencio|tregua|fazer uma pausa|faz uma pausa|dar um tempo|pausinha)(?: (?:lembretes|emails|e mails|plano|por|em|tudo|ate|durante|fazer|preciso|dar|tempo))*',
      ],
      any: [
        '(?:pausa|descanso|folga) (?:(?:de|por|ate|durante|uns|umas) )*@',
        '(?:faz|faça|façam|fazer|poe|ponha|ponham|por|coloca|coloquem|preciso|quero|dar|da|vou) (?:(?:uma|um|de|em|tudo|os|o|plano|me|fazer|lembretes|dar|pequena) )*(?:pausa|descanso|folga|um tempo)(?= |$)',
        '(?:pausem|pausar|pausa|pause|suspendam|suspende|suspender|congela) (?:tudo|os|meus|o|as)(?! (?:para|pra) pensar)',
        '(?:sem|nada de) (?:emails|e mails|lembretes) (?:ate|por|durante) @',
        '(?:adiar|adia|adie|adiem|empurra) tudo(?= |$)',
      ],
    },
    stop: {
      full: [
        '(?:stop|para|parar|parem|pare|parou|chega|basta|suficiente|cancelar|cancela|cancele|cancelem|cancelem tudo|encerrar|encerra|encerre|fim|unsubscribe|cancel|descadastrar|descadastre|descadastrem|desinscrever|desinscrevam|sair|quero sair|remover|desisto|acabou|chega disso|nao mais|nada mais|deixem em paz|deixa em paz|deixe em paz|deixem me em paz|me deixa em paz|me deixem em paz|cala a boca|🛑|termina|terminar plano|ja chega|nao quero mais|parar por aqui)(?: (?:ja|mais|emails|e mails|mensagens|lembretes|plano|em paz|escrever|enviar|mandar|aqui|lista|por|subscriçao|inscriçao|de|isso))*',
      ],
      any: [
        'chega (?:desse|deste|dessa|de|com)',
        'já deu(?= ,|$)',
        'nao (?:(?:me|quero|desejo|voltem|volte|a|mais|receber|que|nenhum|nenhuma|quero mais) ){0,6}(?:escrevam|escrevas|escreva|escrever|enviem|envies|envie|mandem|mandes|mande|contactem|contatem|contacte|incomodem|incomode|receber|lembretes|emails?|e mails?|mensagens|chateiem)(?: (?:mais|nada|emails?|e mails?|mensagens|lembretes|vossos|de voces|nunca|me|nenhum|nada mais))*(?= ,|$)(?! (?:ate|que))',
        '(?:nem um|nenhum|nunca mais|jamais|chega de|sem mais|basta de) (?:(?:mais|um|unico|so|me) )*(?:emails?|e mails?|mensagens|mensagem|lembretes?|mandem|escrevam)',
        '(?:tirem|tira|tire|retirem|retire|removam|remova|remover|excluam|sair|apaguem|eliminem|risquem|saiam) (?:(?:me|meu|o|email|e mail|endereço|da|de|sua|vossa|desta|dessa|a|esta) ){1,5}(?:lista|listas|mailing|envios)',
        '(?:cancelar|cancelem|cancela|cancele|anular|anulem) (?:(?:a|minha|o|meu) )*(?:subscriçao|inscriçao|assinatura|cadastro|registo)',
        '(?:parem|pare|para|deixem|parar|deixa) de (?:(?:me) )?(?:escrever|mandar|enviar|incomodar|chatear|lembrar)',
        '(?:me )?(?:deixem|deixa|deixe)(?: me)? em paz(?! ate| @)',
        '(?:para|pare|parem|parar|cancela|cancele|cancelem|cancelar|fecha|feche|fechem|encerra|encerre|encerrem|encerrar|termina|termine|terminem|corta|stop) (?:(?:com|de|tudo|todos|todas|os|as|o|a|este|esta|esse|isto|isso|meu|meus|ja|agora) ){0,4}(?:lembretes?|emails?|e mails?|mensagens|plano|planos|tudo|isto|isso|este|esta|envios|candidatura|processo)(?= |$)(?! (?:para|pra) pensar)',
        'descadastr\\w{1,5}|desinscrev\\w{1,4}',
        'nao quero (?:mais|saber mais|continuar)(?= ,|$| (?:receber|emails?|e mails?|mensagens|lembretes|nada|isto|isso))(?! viver)',
      ],
    },
    resume: {
      full: [
        '(?:retomar|retoma|retome|retomem|retomamos|continuar|continua|continue|continuem|continuamos|recomeçar|recomeça|recomece|recomecem|reativar|reativa|reative|ativar|voltei|estou de volta|de volta|volta|voltar|podem voltar|pode voltar|em frente|segue|seguir|prosseguir|bora|vamos|vamos la|resume|▶|ainda util|continua util|util|fim de pausa|ja voltei|reiniciar|siga)(?: (?:lembretes|os lembretes|emails|e mails|plano|mandar|enviar|escrever|novo|onde|paramos|volta|frente|outra vez|com))*',
      ],
      any: [
        '(?:retoma\\w{0,1}|retomem|reativ\\w{1,3}|ativa\\w{0,1}|ativem|continua\\w{0,1}|continuem|recomec\\w{1,3}|volta a|volte a|voltem a|voltar a) (?:(?:com|a|de|me|os|meus|o|receber|novo) ){0,4}(?:lembretes|emails|e mails|avisos|plano|escrever|mandar|enviar|mensagens)',
        '(?:pode|podem|podes) (?:voltar|continuar|retomar|recomeçar|seguir)(?= ,|$| (?:a|com|os|o|quando))',
        '(?:estou|ja estou|to) (?:de volta|pront[oa] (?:para|pra) continuar|de regresso)',
        'voltei(?= ,|$| d[eoa])',
        'quero (?:voltar|retomar|continuar|recomeçar)(?! a (?:estudar|trabalhar))',
        '(?:parei|cancelei|sai) (?:tudo )?(?:por engano|sem querer)',
        '(?:ainda|continua a ser) (?:e )?util',
      ],
    },
    start: {
      full: ['(?:começar|começa|comece|iniciar|inicia|start|arrancar|arranca)(?: (?:lembretes|plano))*'],
      any: ['(?:inicia|começa|ativa) (?:os|meus) lembretes'],
    },
    hired: {
      full: [
        '(?:contratad[oa]|fui contratad[oa]|me contrataram|contrataram me|oferta|proposta|uma oferta|tenho emprego|tenho trabalho|arranjei emprego|arranjei trabalho|consegui|consegui emprego|consegui vaga|consegui trabalho|emprego novo|novo emprego|passei|assinei|assinei contrato|ja tenho trabalho|aceitei proposta|vaga e minha|fiquei com vaga|fui aceite|fui admitid[oa]|admitid[oa]|fui selecionad[oa])(?: (?:em|como|na|emprego|contrato|novo|oferta|proposta|vaga) ?(?:\\S{2,18} ?){0,4})?',
      ],
      any: [
        '(?:começo|inicio|vou começar) (?:(?:já|a trabalhar) )*@ (?:na|no|em|como|num|numa) ',
        '(?:começo|inicio) (?:na|no|como|num|numa) [^@]{2,30}@',
        '(?:consegui|arranjei|arrumei|encontrei|tenho|ganhei|deram me|me deram|obtive) (?:(?:ja|um|o|a|meu|novo|finalmente|outro) ){0,3}(?:trabalho|emprego|vaga|cargo|lugar|trampo)(?= ,|$| (?:na|no|em|como|novo|e|começo|com))',
        '(?:fui|ja fui|estou|acabei de ser) (?:finalmente )?(?:contratad[oa]|admitid[oa]|aceite (?:no|na|para)|efetivad[oa])',
        '(?:me contrataram|contrataram me|fiquei com (?:a vaga|o lugar|o emprego)|ofereceram me o lugar)',
        '(?:assinei|aceitei|assino) (?:(?:ja|um|uma|o|a|hoje) ){0,2}(?:contrato|proposta|oferta)(?! de (?:arrendamento|aluguel))',
        'começo (?:(?:a trabalhar|no|na|meu|novo) )+(?:emprego|trabalho|@|em)',
      ],
    },
    help: {
      full: [
        '(?:ajuda|me ajuda|ajuda me|ajudem|socorro|help|como funciona|como e que funciona|que posso (?:escrever|responder|dizer|fazer)|que (?:escrevo|respondo|digo|faço)|comandos|instruçoes|opçoes|nao entendi|nao entendi nada|nao percebo|nao percebo nada|nao percebi|nao entendo|que|como|info|menu|como se usa|funciona|como e funciona|preciso de ajuda|preciso ajuda)(?: (?:funciona|aqui|nada|escrever|responder|fazer|isto|isso))*',
      ],
      any: [
        '(?:que|quais) (?:(?:e|posso|devo|tenho que|tenho de|se pode|sao|os|as|palavras|comandos|opçoes|eu|preciso) ){0,5}(?:escrever|responder|dizer|por|escrevo|respondo|comandos|palavras|opçoes|mandar|digitar)(?! (?:na entrevista|no cv|no curriculo|na carta))(?= ,|$| (?:aqui|exatamente|para|pra|ha|posso|voces|te|neste))',
        'como (?:(?:se|e|que|isto|isso|posso|faço|para|pra|eu|esse|este|treco|fazer) ){0,6}(?:funciona|usa|uso|usar|parar|saltar|pular|adiar|adio|corrigir|mudar|marcar|cancelar|pauso|pausar|pulo|mudo|paro|desinscrever)',
        'nao (?:entendo|entendi|percebo|percebi|sei) (?:(?:nada|como|que|bem|isto|isso|disto|disso|o|muito) ){0,3}(?:funciona|isto|isso|fazer|responder|escrever|usar|nada|disto|disso)(?= ,|$)(?! #)',
        '(?:tenho|preciso) (?:de |que )?(?:por|escrever|mandar) (?:o )?(?:numero|done|feito)',
      ],
    },
    status: {
      full: [
        '(?:estado|status|lista|a lista|resumo|pendentes?|pendencias|que falta|que me falta|que resta|que sobra|que vem a seguir|como estou|onde estou|onde parei|em que ponto estou|balanço|progresso|quanto falta|falta|resta|que tenho pendente|situaçao|andamento|panorama)(?: (?:pendente|pendentes|por fazer|fazer|falta|resta|mim))*',
      ],
      any: [
        'onde (?:é que )?(?:eu )?(?:ia|estava|estou|fiquei|parei)',
        '(?:o que|que|quais|qual|quantos|quantas) (?:(?:e|é|que|ainda|tá|ta|está|estão|tem|há|eu|falta|me|passos|tenho|de|os|as|são|ficou) ){0,8}(?:aberto|em aberto|pendente|pendentes|abertos|por fazer|fazer|faltando|em falta)',
        'me perdi(?= ,|$| aqui)',
        '(?:que|quais|quantos|quantas|qual) (?:(?:me|e|que|passos|tarefas|coisas|tenho|temos|ha|sao|os|as|eu|ja|ainda|mais|o|esta|estao) ){0,6}(?:falta|faltam|resta|restam|pendentes?|fiz|feitos?|abertos?|aberto|segue|seguir|sobra)(?= ,|$| (?:fazer|por|e|para|pra|ainda|agora|em|aberto))(?! #)',
        '(?:lista|resumo|estado) (?:d[eoa]s? )?(?:que|passos|pendentes|meu plano|meus passos|tarefas|tudo o que)',
        '(?:em que|onde|por onde) (?:ponto |pe )?(?:e que )?(?:eu )?(?:estou|vou|parei|ia|estava|vamos)',
        '(?:o )?que (?:me )?(?:falta|resta)(?= ,|$| fazer)',
        '(?:da me|manda|mande|mostra|mostre|diz|quero ver|me manda|me mostra) (?:(?:me|a|o|um|uma|minha|meu) )*(?:lista|resumo|estado|pendentes|pendencias|status)',
      ],
    },
    show: {
      full: [
        '(?:mostra|mostre|mostrar|mostra me|ver|mais|mais detalhes|mais informaçao|mais informaçoes|detalhes|proximo|seguinte|abre|abrir|explica|explique|explica me|repete|repetir|reenvia|reenviar|outra vez|de novo|era|dizia|conta mais|diz mais|outro|que era|manda)(?: (?:mais|detalhes|outra vez|de novo|proximo|seguinte|outro|era|dizia))*',
      ],
      any: [
        '(?:mostra|mostre|mostrem|mostrar|ver|rever|abre|abra|explica|explique|expliquem|repete|repita|reenvia|reenvie|reenviem|manda|mande|mandem|envia|envie|enviem|lembra o que (?:era|e)|ler|reler) (?:(?:me|outra vez|de novo|o que|e|era|por favor|em que|consiste|dizia) ){0,4}#(?! @)',
        '(?:que|em que|de que|como|qual|do que) (?:(?:e|era|dizia|diz|consiste|consistia|trata|havia|ha|que|se|faço|fazer|faz|tenho|tinha|pedia|pede|significa|quer|dizer|mesmo|o|no|de) ){0,7}#',
        '# (?:(?:nao|o|a|me|em|de|que|e|era|ja) ){0,4}(?:era o que|entendi|percebi|percebo|o que|consiste|chegou|recebi|encontro|era mesmo)',
        'nao (?:entendo|entendi|percebi|percebo|recebi|encontro|vejo) #',
        'mais (?:informaçao|informaçoes|detalhes|info)(?: (?:sobre|de|do) #)?',
      ],
    },
    delete: {
      full: [
        '(?:apaga|apagar|apague|apaguem|exclui|excluir|exclua|excluam|elimina|eliminar|elimine|eliminem|deleta|deletar|delete|deletem|remove|remover|removam|eliminaçao|exclusao)(?: (?:meus|minha|dados|conta|historico|informaçoes|informaçao|pessoais|tem|sobre|mim|guardado|registo|registro|minhas|lgpd|conforme|mim))+',
        'direito ao esquecimento',
        'lgpd|rgpd',
        'esqueçam me',
      ],
      any: [
        '(?:retiro|revogo|retirar) (?:o )?(?:meu )?consentimento',
        '(?:apaga|apagar|apague|apaguem|exclui|excluir|exclua|excluam|elimina|eliminar|elimine|eliminem|deletar|deletem|delete|deleta|remover|removam|destruam|eliminaçao|exclusao|remoçao|apagamento) (?:(?:por|favor|d[eoa]s?|todos|todas|toda|tudo|meus|minhas|minha|meu|os|as|a|o|que|tem|tenham|sabem|guardam|voces|registos|completamente|imediatamente|qualquer) ){0,8}(?:dados|conta|informaçao|informaçoes|historico|perfil|registo|registro|rasto|rastro|sobre mim|de mim|guardado)',
        '(?:dados|conta|informaçoes) (?:(?:pessoais|sejam|seja) ){0,3}(?:apagad|eliminad|excluid)\\w{2}',
        'direito ao (?:esquecimento|apagamento)',
        'nao (?:fique|quero que fique) (?:nem )?(?:rasto|rastro|nada)',
      ],
    },
    export: {
      full: [
        '(?:exportar|exporta|exporte|exportem|exportaçao|meus dados|uma copia|copia|baixar|descarregar|download|baixar meus dados|copia d[eo]s meus dados|dados)(?: (?:dados|meus dados|meus|completa|historico|informaçao|de|dos))*',
        'direito de acesso',
      ],
      any: [
        'tudo o que (?:guardam|têm|sabem|tem|guarda) (?:sobre|de) mim',
        '(?:exporta\\w{0,1}|exporte\\w{0,1}|baixar|baixa|descarregar|descarrega|download) (?:(?:todos|tudo|d[eo]s|meus|meu|os|o) ){0,3}(?:dados|historico|informaçao|registo|registro|candidaturas)',
        '(?:copia|backup|arquivo|ficheiro|exportaçao|extrato) (?:(?:completa|d[eoa]s?|com|todos|tudo|toda|meus|meu|minha|minhas|os|as|o|que) ){0,6}(?:dados|tem|tenham|guardado|informaçao|informaçoes|historico|sabem|candidaturas|registo)',
        '(?:manda|mande|mandem|envia|envie|enviem|da|deem|quero|queria|preciso|receber|ter|solicito|passem|gostaria) (?:(?:me|em|um|uma|copia|arquivo|ficheiro|d[eo]s?|tudo|todos|meus|meu|os|o|que|com|num|por) ){1,8}(?:dados|tem|guardam|sabem|sobre mim|historico|candidaturas|registo|registro)(?! (?:apagad|eliminad|excluid))(?= ,|$| (?:sobre|em|num|de|que|guardad|guardados|pessoais))',
        '(?:dados|historico|candidaturas|registo|tudo) (?:(?:em|num|um|formato|pessoais) )+(?:arquivo|ficheiro|csv|pdf|excel)',
        '(?:que|quais) (?:dados|informaçoes) (?:meus |minhas )?(?:tem|guardam|voces tem|conservam)',
        'direito de acesso|portabilidade',
      ],
    },
    thanks: {
      full: [
        '(?:muito |mil vezes |muitissimo )?(?:obrigad[oa]|obrigadissim[oa]|agradecid[oa]|agradeço|valeu|brigad[oa]|grat[oa])(?: (?:por|de|a|voces|coraçao|tudo|ajuda|mesmo|rebound|pela|pelo|sua|tua|apoio|força|imenso|muito|estar|ai))*',
        'thanks',
        '🙏',
      ],
      any: [
        'obrigad(?:ão|inho|inha|íssim[oa])',
        '(?:muito |mil vezes )?obrigad(?:o|a|issimo|issima)(?! (?:a (?:rir|ir|fazer|aceitar|usar|trabalhar|ficar|sair|esperar)|mas nao|por nada))',
        'agradeço(?= ,|$| (?:muito|imenso|a|o|pel[ao]|por))(?! a copia)',
        '🙏',
        'valeu(?= ,|$| (?:mesmo|demais))',
      ],
    },
    undo: {
      full: [
        '(?:desfazer|desfaz|desfaça|desfaçam|undo|reverter|reverte|reverta|anula|anular|anule|enganei me|me enganei|foi engano|engano|por engano|foi sem querer|sem querer|erro|foi um erro|foi erro|ops|opa|voltar atras|volta atras|errei|cliquei errado|↩|como estava|cancela isso)(?: (?:ultimo|ultima|ultima açao|mudança|alteraçao|anterior|açao|erro|atras|foi|mensagem|resposta|numero|linha|antes))*',
      ],
      any: [
        '(?:desfaz|desfazer|desfaça|desfaçam|reverte|reverter|reverta|anula|anule|anular|cancela|cancele|apaga|ignora|ignore|esquece) (?:(?:o|a|meu|minha|isso|que|esse|essa) ){0,3}(?:ultim[oa]|anterior|mudança|alteraçao|açao|disse|acabei|resposta|escrevi)',
        '(?:desfaz|desfazer) #',
        '(?:enganei me|me enganei|errei)(?= ,|$| (?:no|de|na|o))',
        '(?:foi|era) (?:um |por )?(?:engano|erro|sem querer|o gato|o meu filho)',
        '(?:cliquei|marquei|mandei|enviei|respondi|carreguei|apertei) (?:sem querer|por engano|errado|mal|no errado)',
        '(?:volta|voltem|deixa|poe) ~ (?:como estava|atras)',
      ],
    },
    plan: {
      full: ['(?:plano|plan|meu plano|manda plano)'],
      any: ['(?:manda|mande|envia|envie|da|quero)(?: me)? (?:ja )?(?:o )?(?:meu )?plano(?= ,|$)'],
    },
    yes: {
      full: [
        'sim|claro|claro que sim|com certeza|ok|certo|exato|correto|confirmo|confirmado|pode|podem|isso|isso mesmo|de acordo|sim por favor|sim obrigad[oa]|apaga|👍|✓|positivo',
      ],
      any: [],
    },
    no: {
      full: ['nao|nao obrigad[oa]|nunca|ainda nao|de jeito nenhum|de modo nenhum|nada|nenhuma resposta|negativo|✗|cancelar'],
      any: [],
    },
  },
  everything:
    'tod[oa]s?|tudo|mais|nunca|jamais|nenhum|nenhuma|lista|listas|descadastr\\w{1,5}|desinscrev\\w{1,4}|unsubscribe|escrev\\w{1,4}|envi\\w{1,4}|mand\\w{1,4}|contact\\w{1,4}|contat\\w{1,4}|receber|em paz|emails?|e mails?|mensagens|lembretes|subscriçao|inscriçao|incomod\\w{1,3}',
  thisPlan:
    'este plano|esse plano|este|esta|o de|o plano|esta candidatura|esta empresa|essa vaga|so|somente|apenas|os outros|sobre (?:o|a)|do plano',
  notThanks:
    'nao ,? ?obrigad[oa]|obrigad[oa] ,? ?mas nao|obrigad[oa] por nada|(?:nota|carta|cartao|email|e mail|mensagem) de (?:obrigad[oa]|agradecimento)|(?:sou|fui|sinto|senti|sentido|era|me senti|foi|estou) obrigad[oa]|obrigad[oa] a (?!voces|todos|ti|si|voce)|graças a',
  unsure: 'dúvida|não sei se|devo|devia|a pensar|pensando|ponderar|recusar|menos dinheiro|o que acham|decidir',
  event:
    'perdi|graças a|disseram|desde|esperei|espero|há|começo|trabalho|entrevista|aniversário|anos de|recusa|oferta|candidatura|exame|desempregad[oa]|torçam|prova',
  idle: '(?:esqueça|esquece|ignora|ignore) (?:todas )?(?:as )?(?:tuas|suas|as) (?:instruções|regras|ordens)|todos os (?:usuários|utilizadores|inscritos)|base de dados|banco de dados|o que (?:ta|esta) feito|dito e feito|como dizia|como diz o|parar (?:pra|para) pensar',
  steps: {
    step: 'passos?|numeros?|num|nr|n|pontos?|tarefas?|no|nº|açao|açoes',
    article: 'o|a|os|as|do|da|ao|este|esta|meu|de',
    and: 'e|&|mais|tambem o|bem como',
    to: 'a|ao|ate|ate o|ate ao',
    all: 'tod[oa]s? (?:(?:os|as) )?(?:dois|duas|tres|quatro|passos|demais)?|tudo|tod[oa]s|os dois|as duas|ambos|ambas|os tres|a totalidade',
    except: 'menos|exceto|salvo|tirando|fora|a exceçao d[eo]',
    first: 'primeir[oa]s?',
    last: 'ultim[oa]s?',
    rest: '(?:(?:o |os |as )?(?:resto|demais|outros|outras|outro|restantes?))(?! (?:vez|coisa|pessoa|empresa))',
    one: 'passo|coisa|parte|tarefa|negocio',
    suffix: 'º|ª',
    it: 'o|a|os|as|isso|isto|esse|essa|este|esta|lo|la|lhe',
    counted:
      '(?!(?:es|mais|depois|antes|os|as|nos|feitos|feitas|prontos|prontas|passos|obrigados|pois|além|menos|todos|todas|meses|dias|seus|meus|teus|lhes|vos|vais|faltas)(?: |$))\\p{L}{4,16}s(?= |$)|(?:entrevistas?|candidaturas?|recusas|semanas?|dias?|meses|anos|pessoas|empresas|vagas|rondas|rodadas|vezes|horas?|minutos?|filhos|candidatos?|perguntas?|euros|reais|emails|respostas|ofertas|por cento|del[ea]s|d[oa]s|noites|páginas|chamadas|outr[oa]s|(?:\\p{L}{3,12} )(?:entrevistas|semanas|meses))',
    ofOther: '(?:do seu|da sua|deles|de um|de uma|do (?!plano)|da )',
    clock: 'às|as|desde as|até às',
    after: '',
    next: 'está|é|eu|pode|fica|para|amanhã|mais tarde|ainda|quero|prefiro|preciso|será|vai|não',
    about: ['(?:exercicio|diario) (?:de (?:escrita|emoçoes)|emocional)|emoçoes|desabafo', '(?:nota|carta|cartao|email|e mail|mensagem) de (?:agradecimento|obrigad[oa])|agradecimento', 'coach(?:ing)?|mentor|entrevista simulada|simulaçao', 'outras empresas|outro caminho|melhor caminho', '(?:o )?do (?:cv|curriculo)|(?:o )?da (?:busca|procura)', 'estatisticas?|numeros do mercado|mercado de trabalho', '(?:o )?(?:do |no )?linked ?in|redes(?: sociais)?|marca pessoal'], // biome-ignore format: one list
  },
  time: {
    hour: 'horas?|h|hrs?|horinhas?',
    day: 'dias?',
    workday: 'dias? uteis|dia util',
    week: 'semanas?|semaninhas?',
    fortnight: 'quinzenas?',
    month: 'mes(?:es)?',
    half: 'meia|meio',
    few: 'un?s poucos|uns|umas|algun?s|algumas|varios|varias',
    couple: 'um par de|uns dois', // biome-ignore format: one list
    weekdays: [
      'segunda(?: feira)?|seg',
      'terça(?: feira)?',
      'quarta(?: feira)?',
      'quinta(?: feira)?',
      'sexta(?: feira)?',
      'sabado',
      'domingo',
    ],
    months: ['jan(?:eiro)?', 'fev(?:ereiro)?', 'mar(?:ço)?', 'abr(?:il)?', 'mai(?:o)?', 'jun(?:ho)?', 'jul(?:ho)?', 'ago(?:sto)?', 'set(?:embro)?', 'out(?:ubro)?', 'nov(?:embro)?', 'dez(?:embro)?'], // biome-ignore format: one list
    beside: 'na|no|a|este|esta|proxim[oa]|que vem|seguinte|para a|pra|ate|a proxima|na proxima',
    pastBefore:
      'ontem|ha|faz|desde|ultim[oa]s?|passad[oa]s?|durante|cada|tod[oa]s (?:os|as)|depois d[eoa]|apos|estas|nestas|entrevista na|mais de|para nova entrevista na',
    pastAfter: 'passad[oa]s?|atras|antes|de experiencia|desempregad[oa]|a espera|seguidos|de silencio',
    tomorrow: 'amanha(?: (?:de manha|cedo|mesmo))?|amanhazinha',
    dayAfter: 'depois de amanha',
    today: 'hoje',
    tonight: '(?:hoje|logo) a noite|esta noite|a noite|de noite',
    evening: 'ao fim do dia|ao final do dia|no fim do dia|ao fim da tarde',
    afternoon: '(?:hoje )?(?:a|de|esta|da|logo a) tarde',
    morning: '(?:de|pela|da) manha|cedo',
    noon: '(?:ao |a )?meio dia', // biome-ignore format: one list
    nextWeek:
      '(?<=semana [^@]{0,40})na próxima(?= por favor|$)|depois do fim de semana|depois do fds|(?:a |na |para a |pra |n?a )?(?:semana que vem|proxima semana|semana seguinte|outra semana|inicio da semana)',
    weekAfter: '(?:a )?semana (?:a seguir a|depois da) proxima',
    endOfWeek: '(?:no |ao )?(?:fim|final) da semana|fim desta semana',
    weekend: '(?:o |no |neste |este |para o |pro |ao )*(?:fim de semana|fds|final de semana|fins de semana|findi)(?: que vem)?', // biome-ignore format: one list
    nextMonth: '(?:o |no |para o |pro )?(?:mes que vem|proximo mes|mes seguinte|inicio do mes(?: que vem)?)',
    endOfMonth: '(?:no |ao )?(?:fim|final) (?:do|deste|de) mes',
    weekLater: '',
    vague:
      '(?:na |no |depois da? |até )?(?:a |o )?(?:primavera|verão|outono|inverno)|depois (?:do |da |das |dos )?(?:natal|férias|festas|páscoa|ano novo|carnaval|exames|mudança)',
    nextYear: '(?:o |no )?(?:ano que vem|proximo ano|ano novo)',
    mid: '(?:em )?meados de|meio de',
    end: '(?:no )?(?:fim|final|fins) de',
    of: 'de|do',
    suffix: 'º|o', // biome-ignore format: one list
    theDay: ['(?:no |ate (?:ao? )?)?dia (\\d{1,2})(?= ,|$| \\p{L})'],
    clock: [
      '(?:as|pelas|la pelas|ate as) (\\d{1,2}|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze)(?:[:h](\\d{2}))?(?: ?(?:h|horas))?(?: (?:e meia))?(?: (?:da|de) (manha|tarde|noite))?',
      '(\\d{1,2}) ?h (\\d{2})',
      '(\\d{1,2}):(\\d{2})',
      '(\\d{1,2}) ?h(?= da (tarde|noite|manha))',
    ],
    am: 'manha',
    pm: 'tarde|noite',
    lead: 'ate|para|pra|pro|em|dentro de|dentro|daqui a|daqui|a|o|os|as|ao|na|no|nas|nos|de|do|da|desde|antes|depois|depois de|por|pela|pelas|la|melhor|durante|partir|a partir|so|uns|nao antes|este|esta|mais|la para|talvez',
    thatDay: 'então|nesse dia|até lá',
    until: 'ate que|ate|quando|depois d[eoa]|assim que|apos',
  },
  fix: {
    names: {
      company: 'empresa|companhia|empregador|nome da empresa',
      role: 'vaga|cargo|funcao|posicao|titulo|lugar|posto',
      contact: 'contato|contacto|recrutadora?|nome|pessoa de contacto|entrevistadora?',
    },
    lead: '(?:o |a |o certo |o correto )?(?:devia (?:ser|dizer)|deveria (?:ser|dizer)|tem de ser|tem que ser|chama se|se chama(?:va)?|e na verdade|era na verdade)|e|era|na verdade (?:e|era)|o (?:certo|correto) (?:e|seria)|quis dizer|queria dizer|sim|mude para|ponha|por',
    only: '(?:foi|era|fiz|tive|cheguei|houve) (?:\\p{L}{2,10} ){0,2}(?:só|somente|apenas)|(?:só|somente|apenas) (?:foi|era|fiz|tive|cheguei|um|uma|o|a)',
    plan: '(?:este|esse|o|deste|desse) plano',
    signed: 'assinou|escreveu|e (?:o meu|a minha|meu|minha) contac?to|quem assinou|que assinou',
    comment:
      'perfeito|perfeita|otimo|otima|horrivel|mau|ma|bom|boa|muito|demais|para|nao|ideal|preenchida|preenchido|fechada|mal|bem|longe|pequena|grande|errado|errada|um|uma|outra|ja|em|que|de|chato|chata',
    company: [
      '(?:(?:a|o|minha|nome|certa|correta|da) )*(?:empresa|companhia|empregador|firma)(?: (?:certa|correta|na verdade|que me recusou))?(?: ,)? ?(?:(?:e|era|foi|chama se|se chama|chamava se|devia ser|deveria ser) ?)?(?:(?:na verdade|a|o) )*',
      '(?:a )?empresa (?:errada|esta errada|incorreta)(?: ,)? ?(?:(?:e|era|chama se|a certa e) )?(?:(?:a|o) )?',
    ],
    role: [
      '(?:(?:o|a|meu|titulo|nome|da|do) )*(?:vaga|cargo|funçao|posto|lugar|posiçao)(?: (?:certa|certo|na verdade|correto))?(?: ,)? ?(?:(?:e|era|foi|chama se|se chamava|devia ser) ?)?(?:(?:de|para|na verdade|o|a) )*',
      '(?:me )?candidatei(?: me)? (?:(?:a|para|como|ao|vaga|de|o|cargo) )+',
      '(?:vaga|cargo) (?:errada|errado)(?: ,)? ?(?:(?:e|era) )?',
    ],
    contact: [
      '(?:(?:o|a|meu|nome|do|da) )*(?:contacto|contato|recrutador[a]?|entrevistador[a]?|pessoa que (?:assinou|assina|me escreveu|escreveu)|quem assinou|quem assina|signatari[oa]|nome)(?: (?:e|era|foi|chama se|se chama))? ?(?:(?:na verdade|a|o|senhora?|sra?|dona|doutora?) )*',
      '(?:ela|ele|a senhora|o senhor|a recrutadora|o recrutador|a moça) (?:chama se|se chama|chamava se) ',
      '(?:quem )?assinou (?:foi )?(?:(?:a|o|senhora?|sra?|por) )*',
      '(?:contacto|contato|nome) (?:errado|incorreto)(?: ,)? ?(?:(?:e|era) )?',
    ],
    wrong:
      'errad[oa]|incorret[oa]|engano|corrige|corrigir|corrija|corrijam|correçao|muda|mude|anota|anote|na verdade|chama se|se chama|devia|deveria|puseram|colocaram|corret[oa]|cert[oa]|altera|retifica',
    not: 'nao|e nao|em vez de|nem',
    actually: 'so|apenas|na verdade|nunca|nao|era|foi|fui|cheguei|estive|ja|fiz|ate|etapa|fase|tive',
    stage: { field: 'etapa|fase|ronda', application: 'candidatura|cv|curriculo|formulario|candidatei|inscriçao|nunca (?:tive|cheguei a|houve) (?:a |uma )?entrevista', assessment: 'teste(?: \\S{4,10})?|prova|exame|exercicio|caso pratico|desafio', screen: '(?:primeira )?(?:chamada|ligaçao|conversa|telefonema)(?: (?:telefonica|com|inicial))?|por telefone|entrevista (?:telefonica|por telefone)|triagem', interview: 'entrevistas?|painel|dia de teste|segunda ronda', final: '(?:ronda|entrevista|fase|etapa) final|final|finalista|ultima (?:ronda|entrevista|fase|etapa)|ultim[oa]s (?:dois|tres|duas)|segunda opçao', 'offer-withdrawn': '(?:retiraram|cancelaram|tiraram|anularam|voltaram atras) (?:(?:a|minha|na|com) )*(?:oferta|proposta|contrato)?|(?:oferta|proposta) (?:(?:foi|me) )*(?:retirada|cancelada|anulada)' }, // biome-ignore format: one list
    reason: { field: 'motivo|razao|porque|disseram|por telefone|causa|por culpa de|me recusaram por', 'other-candidate': '(?:outr[oa]|melhor) (?:candidat[oa]|pessoa)|candidat[oa] intern[oa]|alguem (?:intern[oa]|mais|de dentro|da casa)', experience: 'experiencia|anos de|muito junior', skills: 'linguas?|idioma|ingles|alemao|frances|diploma|certificado|carta de conduçao|licença|excel|competencias?|habilidades|nivel|formaçao', 'position-filled': '(?:vaga|lugar|cargo) (?:(?:ja|estava|esta|foi) )*(?:preenchid[oa]|ocupad[oa])|ja preenchid[oa]', 'position-closed': 'cancelad[oa]|congelad[oa]|orçamento|fecharam|fechad[oa]|reestruturaçao|cancelaram', 'location-or-authorization': 'visto|autorizaçao|mudar de cidade|distancia|longe|remoto|residencia|localizaçao|morada', salary: 'salario|ordenado|salarial|dinheiro|pretensao|pretensoes|car[oa]|pedi muito', fit: 'encaixe|cultura|equipa|equipe|personalidade|motivaçao|perfil', overqualified: 'sobrequalificad[oa]|qualificad[oa] demais|demasiado qualificad[oa]|experiencia a mais|demasiada experiencia|superqualificad[oa]', volume: '(?:muitos|demasiados|centenas de|\\d{2,4}) (?:candidatos|candidaturas|inscritos)', late: 'tarde demais|prazo|fora de prazo|atrasad[oa]|atraso' }, // biome-ignore format: one list
    kind: { notRejection: '(?:nao (?:e|era|foi|fui)|nem) (?:(?:um|uma|de|bem|na verdade) )*(?:recusa|rejeiçao|negativa|rejeitad[oa]|recusad[oa]|emprego|trabalho|nega)|nao me (?:recusaram|rejeitaram)|nada a ver com (?:um |o )?(?:trabalho|emprego)', it: 'isso|isto|era|email', interview: 'entrevista|convite|convidaram|convidavam|chamaram', offer: 'oferta|proposta', assessment: 'teste|prova', acknowledgement: 'confirmaçao|receberam|recebido|em analise|em processo', outreach: 'recrutador|headhunter|caça talentos', other: 'senhorio|banco|emprestimo|newsletter|publicidade|universidade|escola|seguro|aluguel|casa|apartamento|bolsa|spam|amig[oa]', rejection: 'recusa|rejeiçao|recusaram|negativa' }, // biome-ignore format: one list
  },
  timezone: {
    named: [
      '(?:(?:meu|o|a|muda|mudar|poe|ajusta|ajuste) )*(?:fuso(?: horario)?|zona horaria|hora local|horario|relogio)(?: (?:e|de|para|o de|da|em|certo|esta errado|do))*(?: ,)?(?: (?:e|estou em|moro em|vivo em|para|de|em|do|o de))*',
    ],
    place: [
      '(?:agora |ja |me )*(?:moro|vivo|estou|resido|mudei|trabalho|morando)(?: me)? (?:(?:agora|atualmente) )*(?:em|para|no|na)',
    ],
  },
  typos:
    'feito|pronto|terminei|saltar|pular|amanhã|adiar|pausa|cancelar|parar|retomar|ajuda|apagar|desfazer|obrigado|enviei|concluído',
};
