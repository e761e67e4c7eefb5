/** Portuguese cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const PT_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:se|caso|em caso|quando|no ano passado|ate que|ou nao)\\b`,
  generic: `\\b(?:cada|todos os|todas as|muitos|varios|alguns|apenas os|somente os|a maioria dos) (?:demais )?(?:candidat|pessoa|perfi)[a-z]{0,5}\\b`,
  cues: [
    // + Não foi selecionado. | A sua candidatura foi recusada.
    // - Foi selecionado para entrevista. | Vamos continuar.
    ['rejection', `\\bnao (?:[a-z]{1,12} ){0,4}(?:selecionad|continuar|avancar|seguir|escolhid|aprovad|prosseguir|possivel oferecer|contratar|admitid|seguimento|atend)[a-z]{0,5}|\\b(?:recusad[oa]|rejeitad[oa]|eliminad[oa]|excluid[oa]|reprovad[oa])\\b`],
    // + Optamos por outra candidata. | A vaga já foi preenchida.
    // - A vaga continua aberta. | Escolhemos a data.
    ['rejection', `\\b(?:escolhemos|optamos|optou|selecionamos|seguir|seguiremos|avancar|contratamos|demos|preferimos|ficamos|recaiu|escolhido|decidimos) (?:[a-z]{1,12} ){0,4}(?:outr[oa]s?|alguem|intern[oa])|\\b(?:vaga|lugar|posicao|processo|cargo) (?:[a-z]{1,12} ){0,4}(?:preenchid[oa]|cancelad[oa]|encerrad[oa]|suspens[oa]|congelad[oa]|ocupad[oa]|fechad[oa])`],
    // + Queremos oferecer-lhe a vaga. | A vaga é sua.
    // - Oferecemos cursos. | A vaga é nova.
    ['offer', `\\b(?:oferecer(?:-lhe|-te)?|oferecemos|ofereco|propor|propomos) (?:[a-z-]{1,12} ){0,4}(?:vaga|lugar|contrato|cargo|emprego|posicao|trabalho)|\\b(?:vaga|lugar|emprego) e (?:su|te)[ua]|\\b(?:queremos contratar|queremos que (?:voce|seja|fique)|carta proposta|proposta de (?:trabalho|emprego)|contrato (?:em anexo|anexo|para assin)|bem-vind[oa] (?:a|ao) (?:equipa|time|equipe|casa))`],
    // + Gostaríamos de convidá-lo para uma entrevista. | Pode vir na quarta?
    // - Obrigado pela entrevista. | A conversa foi boa.
    ['interview', `\\b(?:entrevista|reuniao|conversa|chamada|videochamada|dia de (?:teste|experiencia)) (?:[a-z0-9]{1,12} ){0,5}(?:sera|no dia|na (?:segunda|terca|quarta|quinta|sexta)|confirmada|com )|\\b(?:convida-lo|convida-la|convidamos|convidar|convocamos|conhecer-te|conhece-l[oa]|conhecer voce|falar consigo|falar com voce|falar contigo|reagendar|remarcar|adiar a)|\\b(?:pode|podes|poderia|consegue|tem|tens|da-te jeito|esta disponivel) ~ (?:vir|passar|segunda|terca|quarta|quinta|sexta|tempinho|hora|ligacao)`],
    // + Faça o teste online. | A prova escrita será dia 6.
    // - O seu teste agradou. | Obrigado pela tarefa.
    ['assessment', `\\b(?:complete|realize|preencha|grave|faca|responda|resolva|completar|realizar|fazer|gravar|entregar|preencher) (?:[a-z]{1,12} ){0,4}(?:prova|teste|exercicio|questionario|caso|video|tarefa|respostas|exame|desafio)|\\b(?:prova|exame|teste) (?:[a-z]{1,12} ){0,3}(?:sera|tera lugar|expira|online|escrit[oa])`],
    // + Recebemos a sua candidatura. | Ainda não há decisão.
    // - A candidatura foi recusada. | Escolhemos outra.
    ['acknowledgement', `\\b(?:recebemos|recebi|confirmamos a rec|foi (?:recebid|registad|registrad|enviad)[oa]|ja temos)|\\b(?:estamos (?:a )?(?:analis|avali|rever)[a-z]{0,5}|em analise|ainda nao (?:ha|temos|foi|decid)|entraremos em contact?o|daremos (?:noticias|retorno|resposta)|aguarde|avisaremos|continua (?:ativ|no processo|em)[a-z]{0,3})`],
    // + Vi o seu perfil no LinkedIn. | O meu cliente procura alguém.
    // - O seu perfil não serve. | Não procuramos mais.
    ['outreach', `\\b(?:vi o (?:seu|teu) perfil|encontrei o (?:seu|teu)|o meu cliente|meu cliente|nosso cliente|estaria abert[oa]|toparia|(?:lhe|te) interessa|pensei em (?:si|ti|voce)|(?:procuro|procuramos|preciso de|precisamos de|buscamos) (?:um|uma|dois|duas|alguem)|posso (?:contar|mandar|enviar))`],
    // + Cancelar a subscrição da newsletter. | A seu pedido, apagámos a ficha.
    // - A candidatura chegou. | Convidamos você.
    ['other', `\\b(?:newsletter|boletim|alerta de (?:emprego|vagas)|novas vagas|cancelar (?:a )?(?:subscricao|inscricao)|senha|palavra-passe|codigo de (?:acesso|verificacao)|inquerito|pesquisa de|webinar|nesta edicao|apartamento|inquilino|emprestimo|mestrado|manuscrito|a seu pedido|a teu pedido|como (?:pediu|solicitou)|sua desistencia|tua desistencia|encomenda|pagamento)\\b`],
    // + Afinal não vai dar. | Ficámos com outra pessoa.
    // - Não há problema. | Continuamos em contacto.
    ['rejection', `\\bnao (?:[a-z-]{1,12} ){0,5}(?:vai dar|deu|passa[a-z]{0,3}|passou|ficou|ficar com|atingi[a-z]{0,2}|sera possivel|conseguimos|podemos (?:aceitar|contar)|o posso|encaix[a-z]{1,3}|chegou)|\\b(?:ficamos por aqui|fora do prazo|dizer que nao|dei o (?:trabalho|lugar)|fechou com|ficamos com|prefer(?:iu|imos) a|retiramos a proposta|fica sem efeito)`],
    // + Parabéns! | Começas segunda.
    // - O curso começa. | Lamentamos.
    ['offer', `\\b(?:parabens|e (?:ja )?(?:seu|teu|sua|tua)\\b|comeca(?:s)? (?:na )?segunda|pode comecar|foi (?:voce )?(?:o |a )?escolhid[oa]|admitid[oa] como|queremos (?:voce|que))`],
    // + Passa pela oficina. | Gostaríamos de o conhecer.
    // - Obrigado por vir. | Não seguiremos.
    ['interview', `\\b(?:passa (?:pela|ca|por)|venha|vem ca|ligar-te|te ligar|lhe ligar|quando posso|marque a sua hora|segunda (?:ronda|fase|entrevista)|gostariamos de (?:o|a|te|conhecer|conversar|falar|convidar|marcar))`],
    // + Ainda não há decisão. | A sua candidatura chegou.
    // - A vaga fechou. | Obrigado.
    ['acknowledgement', `\\b(?:continua (?:abert|ativ|no)|em espera|parada ate|temos o seu|tenho a tua|faltam-me|a demorar|decidimos na|ainda nao|sera (?:analisad|avaliad)[oa]|chegou)\\b`],
  ],
};
