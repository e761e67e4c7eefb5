/** Spanish cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const ES_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:si|en caso|cuando|el ano pasado|hasta que|o no|siempre que)\\b`,
  generic: `\\b(?:cada|todos los|todas las|muchos|varios|algunos|solo los|unicamente los|la mayoria de(?: los| las)?) (?:demas )?(?:candidat|aspirante|postulante|persona|perfil)[a-z]{0,5}\\b`,
  cues: [
    // + No has sido seleccionada. | Tu candidatura ha sido descartada.
    // - Has sido seleccionado para la entrevista. | Seguimos adelante.
    ['rejection', `\\bno (?:[a-z]{1,12} ){0,4}(?:seleccionad|continuar|avanzar|seguir|elegid|adelante|encaja|posible ofrecer|ofrecerte|ofrecerle|contratar|superad|prosperado|admitid)[a-z]{0,5}|\\b(?:descartad[oa]|desestimad[oa]|rechazad[oa]|denegad[oa])\\b`],
    // + Hemos optado por otra persona. | La plaza ya está cubierta.
    // - La plaza sigue abierta. | Hemos elegido la fecha.
    ['rejection', `\\b(?:elegido|optado|escogido|decantado|seleccionado|continuar|seguir|avanzar|contratado|cogido|dado|apostado|preferido|inclinado|quedado) (?:[a-z]{1,12} ){0,3}(?:otr[oa]s?|alguien|intern[oa])|\\b(?:puesto|plaza|vacante|proceso|oferta) (?:[a-z]{1,12} ){0,4}(?:cubiert[oa]|cancelad[oa]|cerrad[oa]|suspendid[oa]|anulad[oa]|congelad[oa]|ocupad[oa])`],
    // + Queremos ofrecerte el puesto. | La plaza es tuya.
    // - Ofrecemos cursos. | La plaza es pequeña.
    ['offer', `\\b(?:ofrecerte|ofrecerle|ofrecemos|ofrezco|proponerte|proponemos) (?:[a-z]{1,12} ){0,3}(?:puesto|plaza|contrato|trabajo|empleo|incorpora)|\\b(?:puesto|plaza|trabajo) es (?:tuy|suy)[oa]|\\b(?:queremos (?:contratarte|contratarle|que seas|que te (?:unas|incorpores))|carta de oferta|carta oferta|contrato (?:adjunto|para (?:que lo )?firm)|bienvenid[oa] (?:al|a nuestro|a la) (?:equipo|empresa|casa))`],
    // + Nos gustaría conocerte el martes. | ¿Te viene bien el lunes?
    // - Gracias por la entrevista. | La cita pasó.
    ['interview', `\\b(?:entrevista|reunion|cita|llamada|videollamada|prueba de un dia|dia de prueba) (?:[a-z0-9]{1,12} ){0,5}(?:sera|el \\d|el lunes|el martes|el miercoles|el jueves|el viernes|confirmada|con )|\\b(?:invitarte|invitarle|invitamos|convocamos|citamos|conocerte|conocerle|verte|verle|hablar contigo|hablar con usted|reprogramar|aplazar|cambiar (?:tu|la|su) (?:entrevista|cita|hora))|\\b(?:puedes|podria|podrias|tienes|te viene bien|le viene bien|estas disponible) ~ (?:venir|pasarte|lunes|martes|miercoles|jueves|viernes|rato|hora|llamada)`],
    // + Completa la prueba online. | El examen escrito será el 6.
    // - Tu prueba gustó. | Gracias por la tarea.
    ['assessment', `\\b(?:completa|realiza|rellena|graba|haz|haga|responde|complete|realice|rellene|grabe|resuelve|completar|realizar|hacer|entregar) (?:[a-z]{1,12} ){0,4}(?:prueba|test|ejercicio|cuestionario|caso|video|tarea|respuestas|examen)|\\b(?:prueba|examen|test) (?:[a-z]{1,12} ){0,3}(?:sera el|tendra lugar|caduca|en linea|escrit[oa])`],
    // + Hemos recibido tu solicitud. | Aún no hemos decidido.
    // - Tu solicitud fue descartada. | Hemos elegido.
    ['acknowledgement', `\\b(?:hemos recibido|recibimos|acusamos recibo|ha llegado|nos ha llegado|ha sido (?:recibid|registrad|enviad)[oa]|confirmamos la recepcion|quedado registrad)|\\b(?:estamos (?:revisando|valorando|estudiando|analizando)|en proceso de (?:revision|valoracion)|todavia no (?:hay|hemos|se ha)|aun no (?:hay|hemos|se ha)|te (?:diremos|avisaremos|contactaremos|informaremos)|nos pondremos en contacto|seguimos (?:valorando|revisando|con))`],
    // + He visto tu perfil en LinkedIn. | Mi cliente busca una asesora.
    // - Tu perfil no nos sirve. | No buscamos más.
    ['outreach', `\\b(?:visto tu perfil|he visto su perfil|encontrado tu perfil|dado con tu perfil|mi cliente|nuestro cliente|te apetece|te (?:interesaria|cuento mas|plantearias)|le interesaria|estarias abierto|he pensado en ti|pense en ti|tu perfil encaja|(?:busco|buscamos|necesito|necesitamos) (?:un|una|dos|tres|a alguien))`],
    // + Darse de baja del boletín. | Como pediste, cerramos tu ficha.
    // - Tu solicitud llegó. | Te invitamos.
    ['other', `\\b(?:newsletter|boletin|alerta de empleo|nuevas ofertas|darse de baja|contrasena|codigo de (?:acceso|verificacion|seguridad)|encuesta|webinar|en este numero|piso|inquilino|prestamo|hipoteca|master|manuscrito|a peticion tuya|como (?:pediste|solicitaste)|retirado tu|tu retirada|tu renuncia|pedido|pago)\\b`],
    // + Al final no va a poder ser. | El puesto se lo queda otra.
    // - No hay problema. | Seguimos en contacto.
    ['rejection', `\\bno (?:[a-z]{1,12} ){0,5}(?:cogerte|cogert?e|contar contigo|contar con usted|va a poder|podra ser|has pasado|ha pasado|alcanza[a-z]{0,3}|figura|admitid[oa]|te vamos|sera posible|cont(?:amos|ar)|encaj[a-z]{1,4}|llega[a-z]{0,3})|\\b(?:lo dejamos aqui|fuera de(?:l)? (?:plazo|proceso)|decirte que no|decirle que no|se lo he dado|se la queda|se lo queda|prefer(?:ido|imos|io) a|ha (?:elegido|escogido) a|queda sin efecto|sin efecto|proceso cerrado)`],
    // + Empiezas el lunes. | ¡Enhorabuena!
    // - El curso empieza el lunes. | Lo sentimos.
    ['offer', `\\b(?:te (?:cojo|contratamos|queremos|ofrezco|esperamos el lunes para empezar)|empiezas el|puedes empezar|hemos elegido a ti|te hemos elegido|enhorabuena|queda (?:usted )?contratad[oa]|nombramiento)`],
    // + Pásate por el taller. | Nos gustaría hablar contigo.
    // - Gracias por venir. | No seguiremos.
    ['interview', `\\b(?:pasate|ven (?:el|a)|vente|quedamos|podemos vernos|nos vemos|verte el|te llamo|te puedo llamar|segunda entrevista|reservar? (?:tu|su|una) hora|ronda|nos gustaria (?:conocer|hablar|charlar)|queremos conocer)`],
    // + Sigues en la lista. | Tengo tu carta en la mesa.
    // - La plaza está dada.
    ['acknowledgement', `\\b(?:sigue (?:abiert[oa]|activ[oa]|en)|sigues en|en espera|parado hasta|tenemos tu|tengo tu|me faltan por ver|mas lent[oa]|esta semana decid|el viernes decid|nos ha llegado|en estudio|queda (?:inscrit|registrad)[oa])`],
    // + ¿Te animas? | Necesito dos cocineros.
    // - Gracias.
    ['outreach', `\\b(?:te animas|os animais|estaria usted|estarias|te plantearias|se plantearia|necesito (?:camarer|dos|un|una|gente)|buscando (?:a )?(?:alguien|un|una)|me dio tu nombre|hueco en)`],
  ],
};
