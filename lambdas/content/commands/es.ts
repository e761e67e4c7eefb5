/** Spanish command words. */
import type { CommandWords } from './words.ts';

const DONE =
  'hech[oa]s?|list[oa]s?|terminad[oa]s?|acabad[oa]s?|completad[oa]s?|completo|enviad[oa]s?|mandad[oa]s?|finalizad[oa]s?|realizad[oa]s?|cumplid[oa]s?|complete|termine|acabe|hice|cumpli|despachad[oa]s?|resuelt[oa]s?|tachad[oa]s?|tacha|ok|check|done|enviado|escrit[oa]s?|actualizad[oa]s?|liquidad[oa]s?|✓|👍';
const MADE =
  '(?:enviado|mandado|escrito|hecho|terminado|acabado|completado|actualizado|publicado|llamado|agradecido|entregado|echado|puesto|subido|envie|mande|escribi|hice|termine|acabe|complete|actualice|publique|llame|agradeci|entregue|enviar|mandar|escribir|hacer|terminar|acabar|completar)';
const THING = 'nota|carta|tarjeta|correo|mensaje|mail|email|agradecimiento|perfil|titular|cv|curriculum|lista|postal|texto';

export const es: CommandWords = {
  language: 'es',
  marks:
    'el la los las un una de del que y en por para con no ya si es está mi me lo le les se al hecho listo hecha lista terminado hice envié mandé paso pasos salta saltar omite mañana pasado después luego lunes martes miércoles jueves viernes sábado domingo semana semanas días mes pausa para parar basta baja reanudar seguir ayuda borrar borren datos copia gracias empresa puesto rechazo entrevista deshacer zona horaria muéstrame muestra cuando cómo qué cuál quiero puedes pueden favor porfa todo todos todas menos dos tres cuatro cinco seis siete este esta eso esto esos hoy noche tarde nada nunca trabajo contrataron conseguí empleo más tengo estoy correo correos vez otra ese esa quita quitar recuérdame recordar hasta dentro fue era pero muy bien hola buenas buenos he ahora aún todavía',
  small:
    'por favor|porfa(?:vor|s)?|pf|hola|buenas|buenos dias|buenas (?:tardes|noches)|gracias|muchas gracias|ok|vale|bueno|pues|entonces|ya|tambien|todo|todos|todas|el|la|los|las|lo|le|les|un|una|este|esta|estos|ese|esa|eso|esto|de|del|al|y|a|con|para mi|mi|me|hoy|ayer|ahora|por fin|al fin|si|perdon|disculpa|disculpen|pasos?|numeros?|numero|num|n|puntos?|tareas?|mejor|solo|nada mas|por ahora|de momento|por el momento|anoche|esta mañana|en realidad|finalmente|un saludo|saludos|rebound|quiero que|inmediatamente|ya mismo|que',
  thin: 'por favor|porfa|gracias|hola|buenas|buenos dias|bueno|pues|entonces|ya|también|ahora|simplemente|sinceramente|la verdad|al final|por fin|finalmente|perdón|lo siento|quizás?|tal vez|a lo mejor|creo que|y|pero|ok|vale|vamos|realmente|justo|solo|incluso|por mi parte|de momento|en serio|desgraciadamente|afortunadamente|menos mal|rápido|enseguida|mejor',
  others:
    'que (?:esperara|esperase|espere|llamara)|(?:porque |cuando |como |que |ayer |al parecer |y |pero |luego )?(?:ellos |ellas |él |ella |(?:me|nos) (?:dijeron|dijo|llamaron|llamó|escribieron|pidieron|pidió|hicieron|preguntaron|preguntó|rechazaron|contestaron|aseguraron|prometieron|mandaron|citaron)|(?:el|la|los|las|un|una|esa|ese|mi|mis) (?:reclutadora?|empresa|jefe|jefa|de recursos humanos|de rrhh|entrevistadora?|entrevista|puesto(?! es mío)|compañero|compañera|amig[oa]|hermana?|hermano|padre|madre|marido|mujer|hij[oa]|novi[oa]|prim[oa]|vecin[oa]|gente|chic[oa]|señora?|oferta de empleo|candidatura|agencia|portal|web|autobús|tren|ex|tía|tío|gato|perro|despertador|antiguo|antigua|orientadora?|persona|responsable)|recursos humanos|rrhh|alguien|nadie|todo el mundo|la gente|aplazaron|retrasaron|pospusieron|cancelaron|contrataron)',
  tag: 'no|vale|verdad|ok|cierto',
  says: 'dice|dijo|dicen|decía|cree|opina|me dijo|aconseja|quiere que|pide|repite',
  quotes: '(?:le |les )?(?:dije|he dicho|digo|contesté) a',
  conjunctions: 'y|e|pero|luego|entonces|porque|ademas|aunque|asi que|sino|mientras',
  did: '(?:he|hemos|ya) \\p{L}{3,12}(?:ado|ido|to|cho)|\\p{L}{3,12}é(?= |$)',
  sofar: 'aún|todavía|he|hemos|había|pude|entiendo|encuentro|sé|solo|que|estaba|recibí',
  relative: '',
  negation: 'no|sin|nunca|jamas|tampoco|ni|nada de|en vez de|en lugar de|no hace falta',
  question:
    '(?:y |pero )?(?:cómo|por qué|cuándo (?:me|van|sabré|tendré)|dónde|quién|cuál(?:es)?|cuánt[oa]s?|qué|debería|debo|tengo que contestar|es normal|hay alguna|hay que|se puede|sirve) ',
  request:
    '(?:me )?(?:puedes?|pueden|podrias?|podrian|podemos|podeis|podriais|puedo|podria)(?: (?:por favor|me|ya))*|(?:yo )?(?:quiero|quisiera|querria|deseo|necesito|prefiero|me gustaria|solicito|voy a|vamos a|pido|les pido|te pido|hay que|tengo que|es posible|seria posible|exijo)(?: que)?|os importaria|te importaria|favor de',
  numbers: { 'un[oa]?': 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, quince: 15, veinte: 20, treinta: 30 }, // biome-ignore format: one list
  ordinals: { 'primer[oa]?': 1, 'segund[oa]': 2, 'tercer[oa]?': 3, 'cuart[oa]': 4, 'quint[oa]': 5, 'sext[oa]': 6, 'septim[oa]': 7 }, // biome-ignore format: one list
  asks: {
    done: {
      full: [
        `(?:(?:esta|estan|he|ha|han|queda|quedo|quedaron|fue|doy por|dado por|marca|marcar|marquen|como|tengo|acabo|estoy|va|van|cuenta|cuenten) ){0,4}(?:${DONE})(?: (?:${DONE})){0,2}`,
        '(?:envie|mande)',
        'esta',
        'estan',
        'mision cumplida',
        'asunto (?:cerrado|arreglado)',
      ],
      any: [
        '(?:(?:tarjeta|carta|correo|mensaje|nota)|#) (?:(?:is|ist|liegt|är|już|è|está|já|già|al|redan|déjà|est|ya|va|schon) ){0,3}(?:en camino|enviad[oa]|en el buzón|echad[oa])(?= ,|$| (?:und|en|och|e|i|y|et|seit|heute|since))',
        `# (?:(?:ya|esta|estan|lo|la|los|las|he|quedo|queda|quedan|tambien|por fin|fue|fueron|tengo|estan|todos?|todas?|le|acabo|de) ){0,5}(?:${DONE}|envie|mande|ya|ya esta|ya estan)(?= |$)`,
        `(?:hech[oa]s?|list[oa]s?|terminad[oa]s?|acabad[oa]s?|complet(?:e|ado|ados|ada|adas)|termine|acabe|hice|finalice|cumpli|tacha|tachen|marca|marquen|marcar|he hecho|he terminado|he acabado) (?:(?:con|ya|el|los|la|las|como hech[oa]s?|por) ){0,3}#`,
        '✓ #|# ✓|# 👍|👍 #',
        `(?:ya|le|les|lo|la|los|las|he|acabo de|por fin|anoche|ayer|hoy|al final) (?:(?:ya|le|les|lo|la|los|he|por fin|de) ){0,3}${MADE}(?= |$)(?! (?:a llorar|tarde|falta|caso|un rechazo))`,
        `(?:envie|mande|escribi|hice|termine|actualice|publique|entregue) (?:(?:el|la|los|las|mi|una|un|ya|de|nuevo|nueva) ){0,2}(?:${THING})`,
        `(?:${THING}) (?:(?:ya|esta|fue|va|salio|quedo|ha sido) ){0,3}(?:enviad|mandad|escrit|hech|actualizad|list|en el buzon|en camino|de camino)\\w{0,3}`,
        '(?:ya|todo) (?:esta|estan|quedo) (?:hech[oa]s?|list[oa]s?)',
      ],
    },
    notYet: {
      full: [
        '(?:todavia|aun) no',
        'no (?:todavia|aun)',
        'no (?:lo |la |los )?(?:he |esta )?(?:hecho|hice|terminado|pude|podido|listo|acabado|termine)(?: (?:todavia|aun))?',
        'sigo en ello',
        'no me dio tiempo',
        'falta',
        'en proceso',
      ],
      any: [
        '# (?:lo |la )?(?:quiero|hago|haré|mantengo|dejo)(?= ,|$)',
        '# (?:(?:todavia|aun) no|no (?:todavia|aun|esta|lo he hecho))',
        '(?:todavia|aun) no(?! (?:#|se|entiendo|comprendo))',
        '(?:todavia|aun) no #',
      ],
    },
    skip: {
      full: [
        '(?:salta|saltar|salto|saltate|saltatel[oa]|sáltal[oa]|saltemos|omite|omitir|omito|omitan|pasa|paso|pasar|paso de|quita|quitar|quital[oa]|quiten|quito|elimina|eliminar|eliminal[oa]|descarta|descartar|descartal[oa]|descarto|ignora|ignorar|ignoral[oa]|skip|deja|dejal[oa]|dejar|olvida|olvidal[oa]|olvidate|fuera|no gracias|nunca|no interesa|no interesan|no va conmigo|no aplica|no hace falta|no necesito|no hare|no voy a hacer(?:l[oa])?|no pienso hacer(?:l[oa])?|no quiero|no quiero hacer(?:l[oa])?|ni hablar|ni loc[oa]|jamas|prescindo|cancela|cancelar|borra|tacha sin hacer|✗|no es para|no sirve|me salto|sin)(?: (?:fuera|pasar|esta vez|por alto|estar|atras|lista|plan))?',
      ],
      any: [
        '^paso (?:de )?#',
        '(?:#|eso|ese|esa|lo)? ?(?:sáltatel[oa]|sálteme?l[oa]|saltársel[oa]|omítel[oa]|bórral[oa])',
        '(?:a )?# (?:me niego|ni hablar|ni loc[oa]|paso)',
        'me niego a (?:#|eso|hacer\\p{L}{0,2}|dar\\p{L}{0,3})',
        'paso de (?:#|eso|ese|esa)',
        'quita(?:lo|la|dlo|dla)?(?= ,|$| (?:de la lista|del plan|por favor))',
        '# (?:no )?(?:me )?(?:no )?(?:hace falta|hacen falta|sirve|interesa|aplica|toca)(?<=no (?:me )?(?:hace falta|hacen falta|sirve|interesa|aplica|toca))',
        '# no (?:me )?(?:hace falta|hacen falta|sirve|interesa|aplica|conviene|va conmigo)',
        'no me (?:hace falta|sirve|interesa|apetece) #',
        '(?:salta|saltate|saltar|saltemos|saltense|salto|omite|omitir|omitan|omito|quita|quitar|quiten|elimina|eliminar|descarta|descartar|descarto|ignora|ignorar|skip|olvida|olvidate|deja fuera|dejar fuera|paso de|pasa de|cancela|borra|prescindo de) (?:(?:de|el|la|ese|este|por favor) ){0,2}#(?! (?:para|hasta|@))',
        '# (?:(?:mejor|lo|la|los|las|me|pienso|voy|a|quiero|prefiero|por favor) ){0,3}(?:salto|saltal[oa]|saltar(?:l[oa])?|omito|omitir|fuera|omite|no(?= ,|$| (?:gracias|me interesa|es para|va conmigo|lo (?:hare|voy|pienso|quiero)|la (?:hare|voy|quiero)|quiero|aplica|hace falta|lo necesito|pienso|gracias))|descarta|descarto|quita|quital[oa]|quito|elimina|nunca|olvidal[oa]|dejal[oa]|paso|sobra|cancela)(?= |$)',
        '(?:salta|salto|omite|quita|quito|elimina|descarta|ignora|deja fuera|saltemos|olvida) (?:este|esta|eso|esto|ese|esa|los dos|las dos)(?= ,|$| (?:paso|por))',
        '(?:me|te) l[oa]s? (?:salto|ahorro|saltas)',
        '(?:quital[oa]|saltal[oa]|omitel[oa]|descartal[oa]|olvidal[oa])',
        'no (?:(?:lo|la|los|las|me|le|pienso|voy|quiero|a) ){0,4}(?:hare|hacer(?:l[oa]s?)?|haremos|escribir(?:le)?|mandar(?:l[oa])?)(?= ,|$| (?:eso|esto|ese|este|esta|nunca|#))',
        '(?:no|nunca) (?:a|con) #',
        '# no gracias|no gracias al? #',
        'sin #|✗ #|# ✗',
        'no me (?:recuerdes|recuerden) (?:mas )?(?:el )?#',
      ],
    },
    snooze: {
      full: [
        '(?:mas tarde|luego|despues|mas adelante|posponer|pospon|posponl[oa]|pospongo|pospongamos|pospongan|aplaza|aplazar|aplazal[oa]|aplazo|aplazamos|aplacemos|retrasa|retrasar|recuerdame|recuerdamel[oa]|recordar|recordarme|recuerdenme|recuerdanos|avisa|avisame|avisenme|snooze|hoy no|no hoy|ahora no|no ahora|no puedo|ahora no puedo|hoy no puedo|otro dia|en otro momento|espera|esperar|espere|que espere|dejamos|dejar|dejal[oa]|deja|dejemos|dejame|pasa|pasal[oa]|pasemos|pasar|mueve|mover|muevel[oa]|cambia|hago|hare|haremos|vere|mejor|para|hasta|en|dentro|no tengo tiempo|sin tiempo|no me da tiempo|estoy ocupad[oa]|ocupad[oa]|vuelve|vuelvan|pregunta|preguntame|preguntenme|escribeme|escribanme|dame|denme|lo vemos|vemos|me va|me viene|va|seria|puede ser|a partir|o sea|zzz|volver a preguntar)(?: (?:mas tarde|luego|despues|mejor|para|hasta|esto|tiempo|otra vez|de nuevo|bien|mas|preguntar|avisar|recordar|tal vez|quiza))*',
      ],
      any: [
        'ahora no(?= ,|$)',
        '(?:hoy|ahora) no (?:puedo|es buen|me va)',
        '(?:dejarlo|aplazarlo|moverlo|pasarlo|posponerlo|retrasarlo|cambiarlo|hacerlo|verlo|dejarla|aplazarla|moverla|pasarla|posponerla|hacerla|dejamos|lo dejamos|lo pasamos|lo movemos|lo aplazamos) (?:(?:para|hasta|a|al) )?(?:el )?@',
        '(?:pospon|pospongan|posponer|pospongamos|aplaza|aplacen|aplazar|aplacemos|mueve|muevan|mover|pasa|pasemos|pasar|pasal[oa]|deja|dejen|dejal[oa]|dejemos|dejame|dejar|cambia|retrasa|manda|retoma|guarda|aparca|snooze|posponl[oa]|aplazal[oa]) (?:(?:el|la|lo|los|esto|eso|este|esta|todo|#|para|al|a|hasta|en paz|tranquil[oa]|de|mejor|por favor) ){0,6}@',
        '(?:recuerdame|recuerdamel[oa]|recuerdenme|recordarme|recordarmelo|avisa|avisame|avisenme|pregunta|preguntame|preguntenme|escribeme|escribanme|vuelve|vuelvan|hablame|dime|despierta|mandame|repite|insiste) ~ @',
        '# (?:(?:que espere|puede esperar|lo|la|los|las|hago|hare|dejo|mejor|para|al|a|el|hasta|paso|dejamos|pospon|en|dejal[oa]|voy|hacer|no|antes|de|tendre) ){0,6}@',
        '@ (?:(?:para|mejor|el|la|con|hago|hare) ){0,3}#',
        '(?:lo|la|los|las|me pongo|me ocupo|me encargo|yo|ya) (?:(?:lo|la|los|hago|hare|vere|veo|mando|mandare|envio|enviare|voy|a|hacer|dejo|miro|escribo|escribire|retomo|tendre|hacemos|haremos|dejamos|vemos) ){1,5}(?:~ )?@',
        '(?:hago|hare|mando|mandare|enviare|escribire|lo haremos) (?:eso |esto |todo )?@',
        '@ (?:mejor|lo (?:hago|hare|veo|vemos|mando)|la (?:hago|hare|mando)|si puedo|puedo|tengo tiempo|estare|me va|me viene|esta bien|seria|por favor|cuando|que)',
        '(?:no antes de|no puedo hasta|hasta|no antes del|recien) @',
        '# (?:mas tarde|luego|despues|que espere|puede esperar|hoy no|otro dia|en espera)',
        '(?:pospon|posponer|aplaza|aplazar|snooze|retrasa) #',
        '(?:estoy|estare|voy a estar|ando|salgo|me voy) ~ (?:hasta|@)',
        '(?:mas tarde|hoy no|ahora no)(?= ,|$)',
        '(?:dame|denme|necesito) (?:otr[oa]s? |unos |unas )?@',
        'zzz',
      ],
    },
    pause: {
      full: [
        '(?:pausa|pausar|en pausa|pausen|pausal[oa]|descanso|un descanso|vacaciones|un respiro|suspende|suspender|suspendan|congela|congelar|stand ?by|⏸|silencio|tregua|hacer una pausa|pon en pausa|haz una pausa|necesito pausa|paron|unas vacaciones)(?: (?:recordatorios|correos|plan|pausa|por|en|todo|hasta|durante|hacer|necesito|tomar))*',
      ],
      any: [
        '(?:pausa|descanso) (?:(?:de|por|hasta|durante|unos|unas) )*@',
        '(?:haz|haga|hagan|hacer|hagamos|pon|ponga|pongan|poner|necesito|quiero|tomar|tomarme|ponlo) (?:(?:una|un|en|todo|los|el|plan|me|hacer|recordatorios|pequeña) )*(?:pausa|descanso|respiro)',
        '(?:pausen|pausar|pausa|suspendan|suspende|suspender|congela) (?:todo|los|mis|el|la)(?! (?:pensar|para))',
        'nada de (?:correos|mails|recordatorios) (?:hasta|por|durante) @',
        '(?:posponer|pospon|aplaza|aplazar|aplacemos|pospongamos|mueve|retrasa) todo(?= |$)',
      ],
    },
    stop: {
      full: [
        '(?:stop|para|parar|paren|pare|basta|basta ya|alto|ya basta|suficiente|es suficiente|ya es suficiente|cancelar|cancela|cancelen|cancelen todo|detener|deten|detengan|detente|fin|baja|de baja|darme de baja|dame de baja|denme de baja|dar de baja|dadme de baja|dar de baja|unsubscribe|cancel|desuscribir|desuscribirme|desuscribanme|me rindo|se acabo|no mas|no mas correos|nada mas|dejen de escribir|dejad(?:me)? en paz|dejenme en paz|dejame en paz|dejame tranquil[oa]|dejenme tranquil[oa]|callate|🛑|lo dejo|ya no|terminar plan|hasta aqui|no mas mails|no mas recordatorios|no escriban mas|no escribas mas|termina)(?: (?:ya|mas|correos|mails|mensajes|recordatorios|plan|en paz|escribir|escribirme|enviar|mandar|baja|aqui|lista|suscripcion))*',
      ],
      any: [
        '(?:deja|dejad|dejen|cierra|cerrad|cierren|olvida|olvidad|abandona) (?:ya )?(?:este|ese|el) plan',
        '(?:ya )?basta (?:ya )?(?:con|de) (?!llorar|esperar)',
        '(?:no )?quiero saber (?:nada )?m[aá]s(?<=no quiero saber (?:nada )?mas)',
        'no quiero saber (?:nada )?más',
        'no (?:(?:me|quiero|deseo|vuelvan|vuelvas|a|mas|recibir|que) ){0,6}(?:escriban|escribas|escribais|escriba|escribir(?:me)?|envien|envies|enviarme|manden|mandes|mandeis|mandarme|contacten|contactes|molesten|molestes|recibir|recordatorios|correos|mails|mensajes)(?: (?:mas|nada|correos|mails|mensajes|recordatorios|de ustedes|nunca|suyos|vuestros|nada mas))*(?= ,|$)(?! (?:hasta|que no|que si))',
        '(?:ni un|ningun|ningun otro|nunca mas|jamas|no mas|cero) (?:(?:un|solo) )*(?:correo|mail|email|mensaje|recordatorio)s?',
        '(?:den|dame|denme|dadme|dar|darme|doy|me doy|demen|quiero|solicito) (?:(?:de|la|por|me|una) ){0,3}baja',
        '(?:quiten|quitar|quitame|quitenme|saquen|saquenme|sacame|sacar|sacarme|quitadme|borren|borrenme|borrame|eliminen|eliminenme|salir|quitarme|retirenme|borradme) (?:(?:mi|me|correo|direccion|de|la|su|sus|esta|esa|vuestra|mail|tu) ){1,5}(?:lista|listas|envios)',
        '(?:dejen|deja|dejad|paren|para|parad|parar|dejar) de (?:escribir|mandar|enviar|molestar|recordar)\\w{0,4}',
        '(?:dejame|dejenme|dejadme) (?:en paz|tranquil[oa])(?! hasta| @)',
        '(?:para|paren|parar|detener|deten|detengan|cancela|cancelen|cancelar|cierra|cierren|cerrar|termina|terminen|terminar|corta|finaliza|anula|stop) (?:(?:con|de|todo|todos|todas|los|las|el|la|este|esta|ese|esto|mi|mis|ya) ){0,4}(?:recordatorios?|correos?|mails?|mensajes?|plan|planes|todo|esto|este|esta|envios|suscripcion|proceso|candidatura|seguimiento)(?= |$)(?! (?:pensar|siempre))',
        'desuscri\\w{1,8}',
        'ya no quiero (?:mas|recibir|seguir|nada|recordatorios|correos)(?! vivir)',
        'no quiero (?:mas|saber mas|seguir con esto|nada mas)(?= ,|$| (?:correos|mails|mensajes|recordatorios|de ustedes))',
      ],
    },
    resume: {
      full: [
        '(?:reanudar|reanuda|reanuden|reanudal[oa]|reanudemos|retomar|retoma|retomen|retomamos|retomemos|seguir|sigue|sigan|seguimos|sigamos|continuar|continua|continuen|continuemos|continuamos|adelante|volvi|he vuelto|estoy de vuelta|ya volvi|de vuelta|activar|reactivar|reactiva|reactiven|volver a empezar|volvamos|vuelvo|resume|▶|dale|listo para seguir|sigue siendo util|util|aun util|fin de pausa|se acabo pausa|otra vez)(?: (?:recordatorios|los recordatorios|correos|plan|enviando|mandando|escribiendo|seguir|adelante|donde|lo dejamos|con|nuevo|otra vez|empezar))*',
      ],
      any: [
        '(?:reanuda\\w{0,3}|reactiva\\w{0,2}|reactiven|retoma\\w{0,3}|retomemos|activa|activen|activar|continua|continuen|sigue|sigan|volver a|vuelve a|vuelvan a|vuelvan|empiecen) (?:(?:con|a|de|mandarme|enviarme|los|mis|el|activar|recibir|nuevo|mandar|enviar) ){0,4}(?:recordatorios|correos|mails|avisos|plan|escribirme|mandarme|enviarme|mandar|enviar|mensajes)',
        '(?:pueden|puedes|podeis|ya pueden|ya puedes) (?:volver a|seguir|continuar|retomar|reanudar|empezar)\\w{0,4}',
        '(?:estoy|ya estoy) (?:de vuelta|de regreso|list[oa] (?:para seguir|otra vez|de nuevo))',
        '(?:volvi|he vuelto|regrese)(?= ,|$| de)',
        'quiero (?:volver|retomar|seguir|continuar|reanudar)',
        '(?:pare|cancele|di de baja|me di de baja) (?:todo )?por error',
        'sigue siendo util',
      ],
    },
    start: {
      full: [
        '(?:empezar|empieza|empiecen|empezamos|comenzar|comienza|comenzamos|start|iniciar|inicia|arranca|arrancar|arrancamos)(?: (?:recordatorios|plan))*',
      ],
      any: ['(?:inicia|empieza|activa) (?:los|mis) recordatorios'],
    },
    hired: {
      full: [
        '(?:contratad[oa]|me contrataron|me contratan|me han contratado|oferta|una oferta|tengo trabajo|tengo empleo|consegui trabajo|consegui empleo|encontre trabajo|encontre empleo|trabajo nuevo|nuevo trabajo|empleo nuevo|tengo oferta|me cogieron|me han cogido|me dieron trabajo|me dieron puesto|firme|firme contrato|acepte oferta|ya tengo trabajo|puesto es mio|me tomaron|quede)(?: (?:en|como|trabajo|contrato|firmado|nuevo|oferta) ?(?:\\S{2,18} ?){0,4})?',
      ],
      any: [
        '(?:empiezo|comienzo) (?:a trabajar )?(?:en|como) [^@]{2,30}@',
        '(?:consegui|conseguí|encontre|tengo|he conseguido|he encontrado|obtuve|me dieron|me han dado|me ofrecieron y acepte|logre) (?:(?:ya|un|el|la|mi|nuevo|por fin|otro) ){0,3}(?:trabajo|empleo|puesto|curro|laburo|chamba|pega|plaza)(?! (?:que|de entender|para usted))(?= ,|$| (?:en|como|nuevo|y|empiezo|de|con))',
        '(?:me|ya me) (?:contrataron|contratan|han contratado|cogieron|han cogido|escogieron|eligieron para el puesto|dieron el (?:puesto|trabajo)|han dado el (?:puesto|trabajo)|aceptaron)',
        '(?:firme|firmo|he firmado|acepte|he aceptado|firmado) (?:(?:ya|un|una|el|la|mi|hoy) ){0,2}(?:contrato|oferta)(?! de alquiler)',
        '(?:soy|estoy) (?:contratad[oa]|fij[oa])',
        'empiezo (?:(?:a trabajar|en mi|mi|el|nuevo|trabajo|@) ?)+(?:trabajo|en|@|como)',
      ],
    },
    help: {
      full: [
        '(?:ayuda|ayudame|ayudenme|socorro|help|como funciona|como va|como funciona esto|que puedo (?:escribir|responder|decir|hacer)|que (?:pongo|escribo|respondo|digo|hago|contesto)|comandos|instrucciones|opciones|no entiendo|no entiendo nada|no comprendo|que|como|info|informacion|menu|como se usa|pongo|funciona|como funciona|puedo escribir|como esto|necesito ayuda|no se que poner|no se usar esto)(?: (?:funciona|esto|aqui|nada|pongo|poner|responder|escribir|hacer))*',
      ],
      any: [
        '(?:qué|que|cuáles) (?:palabras|comandos|órdenes|opciones|instrucciones) (?:(?:entiende|entiendes|hay|puedo|son|se|usa|acepta|tengo|entienden) ?){1,3}',
        '(?:que|cuales|qué) (?:(?:puedo|debo|tengo que|hay que|se puede|te|les|palabras|comandos|ordenes|opciones|se) ){0,3}(?:escribir|responder|contestar|decir|poner|pongo|escribo|respondo|contesto|comandos|palabras|opciones|mandar)(?! (?:en la entrevista|en mi cv|en el cv|en la carta))(?= ,|$| (?:aqui|exactamente|para|hay|puedo|les|te|en este))',
        '(?:como) (?:(?:se|va|es que|esto|puedo|hago|hacer|para|le) ){0,4}(?:funciona|usa|uso|usar|parar|saltar|posponer|saltarme|borrar un|corregir|cambiar|marcar|cancelar|pauso|pausar|paro|cambio|darme de baja)',
        'no (?:entiendo|comprendo|se) (?:(?:nada|como|que|muy bien|esto|bien|lo|de) ){0,3}(?:funciona|esto|hacer|poner|responder|escribir|usar|nada|va)(?= ,|$)(?! #)',
        '(?:tengo|hay) que (?:poner|escribir|mandar) (?:el )?(?:numero|done|hecho)',
      ],
    },
    status: {
      full: [
        '(?:estado|lista|la lista|listado|resumen|pendientes?|lo pendiente|status|que queda|que me queda|que falta|que me falta|que sigue|por donde voy|como voy|donde estoy|donde voy|en que voy|balance|progreso|cuanto falta|cuanto queda|queda|falta|me falta|me queda|que hay pendiente|panorama|repaso|tengo pendiente)(?: (?:pendiente|pendientes|por hacer|hacer|queda|falta|va|lo))*',
      ],
      any: [
        '(?:que|cuales|cuantos|cuantas|cual|qué) (?:(?:me|pasos|tareas|cosas|tengo|tenemos|hay|son|los|las|que|es|lo|ya|he|aun|todavia|mas) ){0,5}(?:queda|quedan|falta|faltan|pendientes?|hecho|hechos|sigue|siguiente|abiertos?|hice|toca)(?= ,|$| (?:por|pendiente|hacer|y|para|aun|abiertos?|ahora))(?! #)',
        '(?:lista|listado|resumen|estado) (?:de )?(?:lo que|los pasos|mis pasos|pendientes|mi plan|tareas|mis tareas|todo lo que me)',
        '(?:por|en) (?:donde|que) (?:voy|iba|vamos|ando|punto estoy|estoy)',
        'como (?:voy|vamos|va mi plan)(?= ,|$)',
        'lo que (?:me )?(?:falta|queda)(?= ,|$| por)',
        '(?:dame|mandame|muestrame|pasame|dime|quiero ver) (?:(?:la|el|un|una|mi) )*(?:lista|resumen|estado|pendientes|que falta)',
      ],
    },
    show: {
      full: [
        '(?:muestra|muestrame|mostrar|ver|enseña|enseñame|mas|mas detalles|mas informacion|detalles|siguiente|el siguiente|abre|explica|explicame|repite|otra vez|repetir|reenvia|reenviame|era|decia|cuentame mas|dime mas|otro|que era|que decia|otro mas|manda)(?: (?:mas|detalles|otra vez|de nuevo|siguiente|otro|era|decia))*',
      ],
      any: [
        '(?:enseñar|mostrar|mandar|enviar|repetir|explicar)(?:me)? (?:otra vez|de nuevo)',
        'lo que (?:ponía|decía) ',
        '(?:muestra|muestrame|muestren|muestrenme|mostrar|enseña|enseñame|ver|abre|explica|explicame|expliquen|repite|repiteme|reenvia|reenviame|reenvien|manda|mandame|manden|envia|enviame|recuerdame que (?:era|es|decia)|pasame|volver a ver|leer|ensename) (?:(?:otra vez|de nuevo|que|es|era|por favor|en que|consiste|me|lo|en|decia) ){0,4}#(?! @)',
        '(?:que|en que|de que|como|cual|qué) (?:(?:es|era|decia|dice|consiste|consistia|trata|iba|va|habia|hay|que|se|hago|hacer|hace|tengo|tenia|pedia|pide|significa|quiere|decir|en|lo) ){0,7}#',
        '# (?:(?:no|lo|la|me|en|de|que) ){0,4}(?:era que|entendi|entiendo|que era|que es|consiste|llego|recibi|iba|encuentro)',
        '(?:no (?:entiendo|entendi|recibi|encuentro|veo)) #',
        'mas (?:informacion|detalles|info)(?: (?:sobre|de|del) #)?',
      ],
    },
    delete: {
      full: [
        '(?:borra|borrar|borren|borrad|elimina|eliminar|eliminen|eliminad|suprimir|supriman|borrado|eliminacion|supresion)(?: (?:mis|datos|mi|cuenta|historial|informacion|personales|tienen|sobre|guardado|tengan|registro|completo|rastro))+',
        'derecho al? (?:olvido|supresion)',
        'rgpd',
        'olvidenme',
      ],
      any: [
        '(?:retiro|revoco) (?:mi |el )?consentimiento',
        '(?:borra|borrar|borren|borrad|borrarme|elimina|eliminar|eliminen|eliminad|suprima|suprimir|supriman|destruyan|quiten|borre|eliminacion|supresion|borrado) (?:(?:por|favor|de|todos|todas|toda|todo|mis|mi|los|la|lo|el|que|tienen|tengan|tienes|tengas|sepan|saben|guardan|sus|vuestros|registros|completamente|cualquier|inmediatamente) ){0,8}(?:datos|cuenta|informacion|historial|perfil|registro|rastro|mio|mia|sobre mi|de mi|guardado)',
        '(?:datos|cuenta|informacion) (?:(?:personales|sea|sean|completamente) ){0,3}(?:borrad|eliminad|suprimid)\\w{2}',
        '(?:derecho) (?:al? )?(?:olvido|supresion)',
        'no (?:quede|quiero que quede) (?:ni )?(?:rastro|nada mio)',
      ],
    },
    export: {
      full: [
        '(?:exportar|exporta|exporten|exportacion|mis datos|una copia|copia|descargar|descarga|descargar mis datos|copia de mis datos|datos)(?: (?:datos|mis datos|mis|completa|historial|informacion))*',
        'derecho de acceso',
      ],
      any: [
        'todo lo que (?:guardan|guardáis|tienen|tenéis|saben|sabéis|conservan) (?:de|sobre) m[ií]',
        '(?:exporta\\w{0,2}|exporten|descarga\\w{0,2}|bajar|baja) (?:(?:todos|todo|mis|mi|los|lo|el) ){0,3}(?:datos|historial|informacion|registro|candidaturas|postulaciones)',
        '(?:copia|respaldo|archivo|fichero|exportacion|extracto) (?:(?:completa|de|con|todos|todo|toda|mis|mi|los|la|lo|el|que) ){0,6}(?:datos|tienen|tienes|guardado|informacion|historial|saben|candidaturas|postulaciones|registro)',
        '(?:manda|mandame|manden|mandenme|envia|enviame|envien|envienme|dame|denme|pasame|pasenme|quiero|necesito|recibir|tener|solicito|facilitenme) (?:(?:en|un|una|copia|archivo|fichero|de|todo|todos|mis|mi|los|lo|que|con|el) ){1,8}(?:datos|tienen|tienes|guardan|guardas|saben|sabes|sobre mi|historial|postulaciones|candidaturas|registro)(?! (?:borrad|eliminad))',
        '(?:datos|historial|candidaturas|postulaciones|registro|todo) (?:(?:en|un|formato|personales) )+(?:archivo|fichero|csv|pdf|excel)',
        '(?:que|cuales) (?:datos|informacion) (?:mios |mia )?(?:tienen|tienes|guardan|guardas|conservan)',
        'derecho de acceso|portabilidad',
      ],
    },
    thanks: {
      full: [
        '(?:(?:muchas|mil|muchisimas|infinitas) )?gracias(?: (?:por|de|a|ti|ustedes|corazon|todo|ayuda|mil|rebound|verdad|tu|su|apoyo|animo|estar|ahi|tanto))*',
        '(?:se )?(?:agradezco|agradecid[oa]|agradecida)(?: \\S{2,12}){0,4}',
        'thanks',
        '🙏',
      ],
      any: [
        'gracias(?! (?:a (?!ti|ustedes|vosotros|todos)|pero no|igual|de antemano no))',
        '(?:te|les|os|se lo) agradezco',
        '🙏',
      ],
    },
    undo: {
      full: [
        '(?:deshacer|deshaz|deshazl[oa]|deshagan|deshaga|deshago|undo|revertir|revierte|reviertan|anula|anular|anulen|me equivoque|equivoque|fue un error|error|por error|sin querer|fue sin querer|ups|uy|atras|volver atras|vuelve atras|cancela eso|borra eso|lo anterior no|↩|no era eso|como estaba)(?: (?:ultimo|ultima|lo ultimo|cambio|anterior|accion|error|atras|fue|mensaje|respuesta|numero|linea|estaba|antes))*',
      ],
      any: [
        '(?:devuélve(?:lo|la)|vuélve(?:lo|la)|déja(?:lo|la)|pon(?:lo|la)) (?:a )?como estaba',
        'como estaba antes',
        '(?:deshaz|deshacer|deshagan|deshaga|revierte|revertir|reviertan|anula|anulen|anular|cancela|cancelen|borra|ignora|olvida) (?:(?:lo|el|la|mi|eso|ese|esa|que) ){0,3}(?:ultim[oa]|anterior|cambio|accion|dije|acabo|mensaje anterior|respuesta|puse)',
        '(?:deshaz|deshacer) #',
        'me (?:he )?equivo(?:que|cado)(?! de (?:carrera|vida))',
        '(?:fue|era) (?:un error|sin querer|mi gato|mi hij[oa]|un dedazo)',
        '(?:pulse|marque|envie|conteste|puse|toque|clique) (?:(?:sin querer|por error|mal|el que no era))',
        '(?:vuelve|vuelvan|dejal[oa]|pon) ~ (?:como estaba|atras)',
      ],
    },
    plan: {
      full: ['(?:plan|el plan|mi plan|manda plan|dame plan|mandame plan)'],
      any: ['(?:manda|mandame|envia|enviame|dame|quiero) (?:ya )?(?:mi|el) plan(?= ,|$)'],
    },
    yes: {
      full: [
        'si|sip|claro|claro que si|por supuesto|ok|vale|correcto|exacto|confirmo|confirmado|desde luego|afirmativo|de acuerdo|asi es|si por favor|si gracias|borralo|👍|✓|dale',
      ],
      any: [],
    },
    no: { full: ['no|no gracias|nop|para nada|nunca|todavia no|aun no|en absoluto|nada|ninguna respuesta|✗|cancelar'], any: [] },
  },
  everything:
    'tod[oa]s?|baja|mas|nunca|jamas|ningun|lista|listas|desuscri\\w{1,8}|unsubscribe|escrib\\w{1,5}|envi\\w{1,5}|mand\\w{1,5}|contact\\w{1,5}|recibir|en paz|tranquil[oa]|correos|mails|mensajes|recordatorios|molest\\w{1,4}|suscripcion',
  thisPlan:
    'este plan|ese plan|este|esta|el de|el plan|esta candidatura|esta empresa|este proceso|solo|solamente|los demas|sobre (?:el|la)|del plan',
  notThanks:
    'no ,? ?gracias|gracias ,? ?pero no|gracias por nada|(?:nota|carta|tarjeta|correo|mensaje|mail) de (?:gracias|agradecimiento)|gracias a dios|(?:dar|di|dio|dar(?:les|le|me)|dieron) las gracias|vaya ,? ?gracias|gracias a (?!ti|ustedes|vosotros|todos)',
  unsure: 'dudo|no sé si|debería|pensándolo|sopesando|rechazar|menos dinero|qué opinas|decidir',
  event:
    'perdí|perdimos|gracias a|me dijeron|dijeron|desde|esperé|espero|llevo|empiezo|trabajo|entrevista|cumpleaños|rechazo|oferta|solicitud|candidatura|examen|paro|crucen los dedos|prueba',
  idle: '(?:olvida|ignora)(?:d)? (?:todas )?(?:tus|las|vuestras) (?:instrucciones|órdenes|reglas)|todos los (?:usuarios|inscritos)|base de datos|administrador|cuenta como|dicho y hecho|como (?:decia|dice|dicen) mi|como dicen|del dicho al hecho|por hecho',
  steps: {
    step: 'pasos?|numeros?|num|nro|n|puntos?|tareas?|nº|acciones|accion',
    article: 'el|la|los|las|lo|del|al|este|esta|mi|de',
    and: 'y|e|&|mas|ademas del|tambien',
    to: 'a|al|hasta|hasta el',
    all: 'tod[oa]s? (?:(?:los|las|lo) )?(?:dos|tres|cuatro|pasos|demas)?|tod[oa]s?|los dos|las dos|ambos|ambas|los tres|las tres|la totalidad|todito',
    except: 'menos|excepto|salvo|quitando|a excepcion de|excepto por',
    first: 'primer[oa]s?',
    last: 'ultim[oa]s?',
    rest: '(?:(?:el |los |las )?(?:resto|demas|otros|otras|otro|otra|restantes?))(?! (?:vez|veces|cosa|persona|empresa))',
    one: 'paso|cosa|parte|tema|tarea|ese|esa|rollo',
    suffix: 'º|ª',
    it: 'lo|la|los|las|eso|esto|ese|esa|este|esta|le',
    counted:
      '(?!(?:es|más|mas|depois|después|antes|os|las|los|gracias|lunes|martes|miércoles|jueves|viernes|pues|está|estás|hechos|hechas|listos|listas|pasos|nos|les|sus|mis|tus|además|menos|todos|todas|meses|días)(?: |$))\\p{L}{4,16}s(?= |$)|(?:entrevistas?|solicitudes|rechazos|semanas?|días?|meses|años|personas|empresas|puestos|rondas|veces|horas?|minutos?|hijos|candidatos?|preguntas?|euros|correos|respuestas|ofertas|por ciento|de (?:ellos|ellas|los|las)|noches|páginas|llamadas|candidaturas|otros|otras|(?:\\p{L}{3,12} )(?:entrevistas|semanas|meses))',
    ofOther: '(?:de su|de un|de una|del (?!plan)|de la)',
    clock: 'las|desde|hasta las',
    after: '',
    next: 'está|es|lo|la|puede|para|mañana|más tarde|no|quiero|prefiero|necesito|déjalo|será|queda',
    about: [
      '(?:(?:ejercicio|diario) (?:de (?:escritura|emociones)|emocional)|emociones|desahogo)',
      '(?:nota|carta|tarjeta|correo|mensaje|mail) de (?:agradecimiento|gracias)|agradecimiento',
      'coach(?:ing)?|mentor|entrevista simulada|simulacro',
      'otras empresas|mejor camino|otro camino',
      '(?:paso|tema) de(?:l)? (?:cv|busqueda)|(?:el )?del? (?:cv|curriculum|busqueda)',
      'estadisticas?|cifras|datos del mercado|mercado laboral|numeros del mercado',
      '(?:lo |el )?(?:de |del )?linked ?in|redes(?: sociales)?|marca personal|perfil(?= (?:en linea|profesional))',
    ],
  },
  time: {
    hour: 'horas?|hs?|hrs?',
    day: 'dias?',
    workday: 'dias? (?:habiles|habil|laborables?|laborales?)',
    week: 'semanas?|semanitas?',
    fortnight: 'quincenas?',
    month: 'mes(?:es)?',
    half: 'media|medio',
    few: 'un(?:os|as) (?:pocos|pocas|cuantos|cuantas)|un(?:os|as)|algun[oa]s|varios|varias',
    couple: 'un par de|par de', // biome-ignore format: one list
    weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    months: ['ene(?:ro)?', 'feb(?:rero)?', 'mar(?:zo)?', 'abr(?:il)?', 'may(?:o)?', 'jun(?:io)?', 'jul(?:io)?', 'ago(?:sto)?', 'sep(?:t|tiembre)?|setiembre', 'oct(?:ubre)?', 'nov(?:iembre)?', 'dic(?:iembre)?'], // biome-ignore format: one list
    beside: 'el|este|proximo|que viene|siguiente|al',
    pastBefore:
      'ayer|hace|desde|desde hace|llevo|pasad[oa]s?|ultim[oa]s|durante|cada|todos los|despues de|tras|estos|el pasado|mas de|son|solo los|dame a',
    pastAfter: 'pasad[oa]s?|atras|antes|de experiencia|de paro|sin trabajo|esperando|buscando|seguidos|de silencio',
    tomorrow: 'mañana(?: (?:por la mañana|temprano|mismo|a primera hora))?|mñn|mñana',
    dayAfter: 'pasado mañana|pasado(?= ,|$)',
    today: 'hoy',
    tonight: 'esta noche|hoy en la noche|hoy por la noche|a la noche',
    evening: 'al atardecer|al final de la tarde|al salir del trabajo',
    afternoon: 'esta tarde|(?:por|a|en) la tarde|hoy por la tarde|al rato',
    morning: '(?:por|en|de) la mañana|a primera hora|temprano',
    noon: '(?:al |a )?medio ?dia', // biome-ignore format: one list
    nextWeek:
      '(?<=semana [^@]{0,40})la próxima(?= por favor|$)|(?:después|pasado) (?:del? )?(?:el )?(?:fin de semana|finde)|(?:la |a la |para la )?(?:semana (?:que viene|proxima|entrante|siguiente)|proxima semana|siguiente semana|otra semana|principios? de semana)',
    weekAfter: '(?:la )?semana (?:siguiente a la proxima|despues de la proxima)|en dos lunes',
    endOfWeek: '(?:a )?final(?:es)? de (?:la |esta )?semana|fin de (?:la|esta) semana',
    weekend: '(?:el |este |para el |en el |al )*(?:fin de semana|finde|fin de)(?: (?:que viene|proximo))?', // biome-ignore format: one list
    nextMonth:
      '(?:el |al )?(?:mes (?:que viene|proximo|entrante|siguiente)|proximo mes|principios? (?:de|del) mes(?: que viene)?)',
    endOfMonth: '(?:a )?(?:fin|final(?:es)?) (?:de|del|de este) mes|fin de mes',
    weekLater: '',
    vague:
      '(?:en |para |después del? |hasta )?(?:la |el )?(?:primavera|verano|otoño|invierno)|después de (?:las )?(?:navidades|navidad|fiestas|vacaciones|semana santa|reyes|exámenes|la mudanza)|pasadas las fiestas',
    nextYear: '(?:el )?(?:año (?:que viene|proximo|nuevo)|proximo año)', // biome-ignore format: one list
    mid: '(?:a )?mediados de|mitad de',
    end: '(?:a )?(?:fin|final(?:es)?) de',
    of: 'de|del',
    suffix: 'º|o|ero',
    theDay: [
      '(?:el )?dia (\\d{1,2})(?= ,|$| \\p{L})',
      '(?:hasta|para|antes) (?:el|del) (\\d{1,2})(?= ,|$| (?:por|que|me|porfa|cuando))',
    ],
    clock: [
      '(?:a|sobre|hacia|hasta) las? (\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:[:.](\\d{2})| y (?:media))?(?: (?:hs?|horas))?(?: (?:de|por) la (mañana|tarde|noche))?',
      '(\\d{1,2})(?::(\\d{2}))? ?(am|pm|a m|p m)',
      '(\\d{1,2}):(\\d{2})',
    ],
    am: 'mañana|am|a m',
    pm: 'tarde|noche|pm|p m',
    lead: 'hasta|para|en|dentro de|dentro|el|la|los|las|al|a|de|del|desde|antes|despues|despues de|por|hacia|sobre|mejor|durante|partir|a partir|recien|unos|no antes|este|esta|otros|otras|o sea|tal vez|quizas?',
    thatDay: 'entonces|ese día|para entonces',
    until: 'hasta que|hasta|cuando|despues de(?: que)?|en cuanto|tras',
  },
  fix: {
    names: {
      company: 'empresa|compania|empleador|nombre de la empresa|compañia',
      role: 'puesto|cargo|rol|titulo|vacante|posicion',
      contact: 'contacto|persona de contacto|reclutadora?|nombre|entrevistadora?',
    },
    lead: '(?:lo |el |la )?(?:deberia (?:ser|decir|poner)|tiene que (?:ser|decir)|debe (?:ser|decir)|se llama(?:ba)?|era en realidad|es en realidad)|es|era|en realidad (?:es|era)|lo correcto (?:es|seria)|quise decir|sino|cambialo a|ponga|pon|por',
    only: '(?:fue|era|hice|tuve|llegué|hubo) (?:\\p{L}{2,10} ){0,2}(?:solo|sólo|solamente|únicamente)|(?:solo|sólo|solamente) (?:fue|era|hice|tuve|llegué|hubo|un|una|el|la)',
    plan: '(?:este|ese|el) plan',
    signed:
      '(?:la |lo |me )?(?:firmo|escribio)(?: el correo| la carta| eso)?|es mi contacto|era mi contacto|fue quien firmo|quien firmo',
    comment:
      'perfecto|perfecta|genial|horrible|malo|mala|bueno|buena|muy|demasiado|para|no|ideal|cubierto|cubierta|cerrado|mal|bien|lejos|pequeña|grande|incorrecto|incorrecta|equivocada|equivocado|un|una|otra|ya|en|lo|que|de|aburrido',
    company: [
      '(?:(?:la|el|mi|nombre|correct[oa]|verdader[oa]|de) )*(?:empresa|compañia|empleador|firma|negocio)(?: (?:correcta|en realidad|que me rechazo))?(?: ,)? ?(?:(?:es|era|fue|se llama|se llamaba|seria|deberia ser|debe ser) ?)?(?:(?:en realidad|la|el) )*',
      '(?:la )?empresa (?:esta mal|equivocada|incorrecta)(?: ,)? ?(?:(?:es|era|se llama|la correcta es) )?',
      '(?:me he |me )?equivo\\w{2,4} de empresa(?: ,)? ?(?:(?:es|era) )?',
    ],
    role: [
      '(?:(?:el|la|mi|titulo|nombre|del|de) )*(?:puesto|cargo|vacante|plaza|posicion|rol|oficio)(?: (?:correcto|en realidad))?(?: ,)? ?(?:(?:es|era|fue|se llama|se llamaba|deberia ser) ?)?(?:(?:de|en realidad|el|la) )*',
      '(?:me )?(?:postule|presente|aplique|apunte) (?:(?:a|para|como|al|el|la|puesto|de) )+',
      '(?:puesto|cargo) (?:equivocado|incorrecto)(?: ,)? ?(?:(?:es|era) )?',
    ],
    contact: [
      '(?:(?:el|la|mi|nombre|del|de|persona) )*(?:contacto|reclutador[a]?|entrevistador[a]?|persona que (?:firmo|firma|me escribio|escribio)|firmante|quien firma|quien firmo|nombre)(?: (?:es|era|fue|se llama|se llamaba))? ?(?:(?:en realidad|la|el|señora?|sra?|don|doña) )*',
      '(?:ella|el|la señora|el señor|la reclutadora|el reclutador|la chica|la de rrhh) se llama(?:ba)? (?:(?:en realidad) )?',
      '(?:lo |la )?firmo? (?:por )?(?:(?:la|el|señora?|sra?) )*',
      '(?:contacto|nombre) (?:equivocado|incorrecto|mal)(?: ,)? ?(?:(?:es|era|se llama) )?',
    ],
    wrong:
      'mal|incorrect[oa]|equivocad[oa]|error|corrige|corregir|corrijan|correccion|cambia|cambien|anota|apunta|en realidad|se llama|deberia|pusieron|pusiste|anotaste|correct[oa]|rectifica\\w{0,2}|actualiza|ojo',
    not: 'no|y no|en vez de|en lugar de|ni',
    actually: 'solo|en realidad|nunca|no|era|fue|fui|llegue|estuve|ya|hice|hasta|etapa|apenas|tuve|fase|estaba',
    stage: { field: 'etapa|fase|ronda', application: 'solicitud|candidatura|cv|curriculum|formulario|postulacion|postule|nunca (?:tuve|hubo|llegue a) (?:la |una )?entrevista|envie (?:el )?cv', assessment: 'prueba(?: \\S{4,10})?|test|examen|ejercicio|caso practico|tarea tecnica|psicotecnic[oa]s?', screen: '(?:primera )?(?:llamada|charla|conversacion)(?: (?:telefonica|con|inicial))?|por telefono|entrevista telefonica|telefonica|filtro', interview: 'entrevistas?|panel|dia de prueba|segunda ronda', final: '(?:ronda|entrevista|fase|etapa) final|final(?:ista|istas)?|ultima (?:ronda|entrevista|fase|etapa)|ultim[oa]s (?:dos|tres)|segunda opcion', 'offer-withdrawn': '(?:retiraron|retirado|cancelaron|quitaron|anularon|echaron atras) (?:(?:la|mi|su) )*(?:oferta|propuesta|contrato)?|oferta (?:(?:fue|me la|la|ya) )*(?:retirada|retiraron|cancelada|anulada)' }, // biome-ignore format: one list
    reason: { field: 'motivo|razon|porque|me dijeron|dijeron que|por telefono|causa|por culpa de|me rechazaron por', 'other-candidate': '(?:otr[oa]|mejor) (?:candidat[oa]|persona)|candidat[oa] intern[oa]|alguien (?:intern[oa]|mas|de dentro)|otr[oa] con', experience: 'experiencia|años en|demasiado junior|poca trayectoria', skills: 'idiomas?|ingles|aleman|frances|titulo|certificado|carnet|licencia|excel|habilidades|conocimientos|nivel|prueba suspendida|titulacion|formacion', 'position-filled': '(?:puesto|plaza|vacante) (?:(?:ya|estaba|esta|fue|se) )*(?:cubiert[oa]|ocupad[oa]|cubrio|llenad[oa])|ya cubiert[oa]', 'position-closed': 'cancelad[oa]|congelad[oa]|presupuesto|cerraron|cerrad[oa]|reestructuracion|cancelaron', 'location-or-authorization': 'visado|visa|permiso|mudarme|mudanza|distancia|lejos|remoto|residencia|papeles|ubicacion|traslado|domicilio', salary: 'salario|sueldo|salarial|dinero|pretensiones|car[oa]|pedia mucho|pedi mucho', fit: 'encajo?|encaje|encajaba|cultura|equipo|personalidad|motivacion|actitud', overqualified: 'sobrecualificad[oa]|sobrecalificad[oa]|demasiada experiencia|demasiado cualificad[oa]|demasiado senior|sobrecualificacion', volume: '(?:muchos|muchisimos|demasiados|cientos de|\\d{2,4}) (?:candidatos|solicitudes|postulantes|aspirantes)', late: 'tarde|plazo|fuera de plazo|fecha limite' }, // biome-ignore format: one list
    kind: { notRejection: '(?:no (?:es|era|fue|me han?)|ni) (?:(?:un|una|de|realmente|en realidad) )*(?:rechazo|negativa|rechazad[oa]|trabajo|empleo|rechazaron)|no me rechazaron|nada que ver con (?:un |mi |el )?(?:trabajo|empleo)', it: 'eso|esto|lo|era|correo', interview: 'entrevista|citaban|citan|invitacion|invitaban', offer: 'oferta|me ofrecen|ofrecian', assessment: 'prueba|test|examen', acknowledgement: 'confirmacion|acuse|recibieron|recibido|en revision|en proceso', outreach: 'reclutador|cazatalentos|headhunter|propuesta de', other: 'casero|banco|prestamo|newsletter|boletin|publicidad|universidad|colegio|seguro|alquiler|piso|beca|spam|amig[oa]', rejection: 'rechazo|negativa|me rechazaron' }, // biome-ignore format: one list
  },
  timezone: {
    named: [
      '(?:(?:mi|la|el|cambia|cambiar|pon|ajusta) )*(?:zona horaria|huso(?: horario)?|hora local|horario|reloj|zona)(?: (?:es|de|a|para|la de|en|correcta|esta mal))*(?: ,)?(?: (?:es|estoy en|vivo en|a|de|la de|en))*',
    ],
    place: [
      '(?:ahora |ya |me )*(?:vivo|estoy|resido|mude|he mudado|trabajo|viviendo|traslade) (?:(?:ahora|ya|actualmente) )*(?:en|a)',
    ],
  },
  typos:
    'hecho|listo|terminado|saltar|mañana|posponer|pausa|cancelar|basta|reanudar|ayuda|borrar|deshacer|gracias|enviado|omitir',
};
