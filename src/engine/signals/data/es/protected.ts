import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    'mismo (puesto|trabajo|cargo|curro)(,|) (misma|mismo|menos|menor|peor) *',
    '(cobro|cobramos|cobran|gano|ganamos|me pagan|nos pagan|nos paga|pagan) (* |* * |)({n}|menos|lo mismo|tarde|una miseria|mal|el minimo|en negro|mas)',
    '(subida|aumento|congelacion|recorte|igualdad|tabla) (salarial|de sueldo|de salario|salariales)',
    '(pluses?|plus de (nocturnidad|peligrosidad|transporte)|dietas|finiquito|aguinaldo|atrasos|horas extras? (sin|no)|no (nos |me |)(pagan|han pagado|abonan)|propinas|prima de productividad|retribucion|euros (al mes|la hora|por hora)|convenio)',
    '{n} (euros|pesos|%) (al mes|la hora|brutos|netos|mas que|menos que|y a ellos)',
    '(nos suben|subida de sueldo|nos han subido|paga de beneficios)',
    '(salario|salarios|sueldo|sueldos|nomina|nominas|horas extra*|paga extra|brecha salarial|salario minimo|aumento salarial|mal pagad*)',
    'nos deben',
    'sin cobrar',
    '(cobra*|cobro|gana*|gano|pagan) (... |)({n}|dos|tres|cuatro|cinco|diez|veinte|cien|doscientos) (euros|pesos|pavos) (de |)(menos|mas)',
    '(eventuales|subcontrat*|los de ett|temporales|becari*) (cobran|ganan|se llevan)',
  ],
  'working-conditions': [
    '(doce|trece|catorce|{n}) horas (seguidas|al dia|sin|de pie|de turno)',
    '(sin (aire acondicionado|calefaccion|ventilacion|contrato|librar|vacaciones|pausa|descanso|agua)|contrato (temporal|basura|precario)|precariedad|conciliacion|teletrabajo|permiso (de|por) (maternidad|paternidad|lactancia)|cambian el turno|nos (cambian|quitan) (los turnos|las pausas|las vacaciones)|falta de personal|sobrecarga|ritmo de trabajo|horario*|cuadrante|fin de semana sin|expediente de regulacion|erte|derechos laborales|condiciones)',
    '(condiciones laborales|condiciones de trabajo|jornada|jornadas|turno|turnos|turno de noche|sin descanso|horas de descanso|despido|despidos|despedid*|ere|baja (medica|laboral)|vacaciones pagadas)',
  ],
  union: [
    '(afiliad*|afiliarme|afiliarnos|afiliate|sindicarnos|sindicarse|delegad* (sindical|de personal)|enlace sindical|paro|paros|movilizaci*|concentracion|convenio|negociacion|asamblea de trabajadores|ccoo|cgt|cnt|uso|elecciones sindicales)',
    '(sindicato|sindicatos|sindical*|huelga|huelgas|huelguista*|comite de empresa|convenio colectivo|piquete|piquetes|comisiones obreras|ugt)',
  ],
  safety: [
    '(sin|faltan|falta|no (nos |)(dan|hay|tenemos)) (* |)(guantes|casco|cascos|arnes|mascarilla*|proteccion|protecciones|epi|epis|extintor*|freno|paro de emergencia|formacion)',
    '(se (corto|quemo|cayo|electrocuto|lesiono|hizo dano)|accidente (en|de) (la |)(planta|linea|obra|trabajo|fabrica)|accidente laboral|salida de emergencia|humo|gases|amianto|productos quimicos|prevencion de riesgos|inspeccion de trabajo|peligro (para|de)|peligroso (trabajar|para))',
    '(inspeccion de trabajo|accidente* laboral*|seguridad laboral|riesgos laborales|salida* de emergencia|equipo* de proteccion)',
    '(dos|tres|cuatro|varios|varias|{n}) (heridos|heridas|accidentes|accidentados|desmayos|desmayadas|desmayados|quemados)',
    '(se desmayo|se desmayaron|se ha desmayado|nos hemos desmayado|golpe de calor)',
  ],
  whistleblowing: [
    '(denunci(e|amos|o|ar|ado|a) (* |)(a|ante|al|por|la|el|las|los|que)|(lo |)(avise|reporte|reporte|comunique|informe) (* |)(a|al|a la|tres veces|y)|canal (etico|de denuncias)|alerta*dor*|destap*|proteccion al denunciante|los (papeles|informes|datos) (falsos|falsificados|amanados)|vertidos?|represalia*)',
    '(denunciante|denuncie|denunciado|denunciamos|denunciar (a|ante)|alertador*|falsificad*|falsificaron|canal de denuncias)',
    '(entregue|mande|envie|lleve|pase|ensene|conte|di|entregado|mandado|avise|fui) (... |)(a la|al|ante la|ante el) (fiscal*|aduana*|inspeccion|policia|guardia civil|hacienda|juzgado|prensa|periodista*|autoridad*|regulador*|defensor*)',
  ],
  discrimination: [
    '(por ser (mujer|negr*|gitan*|gay|lesbiana|trans|mayor|musulm*|extranjer*|latin*|madre|vieja|viejo)|embaraz*|por quedarme embarazada|cobran (menos|mas) que (los|las|nosotr*|ellos)|brecha (salarial|de genero)|techo de cristal|machismo|racismo|sexismo|homofobia|edadismo|por mi (edad|acento|origen|religion|color|velo|discapacidad|orientacion))',
    '(discrimin*|acoso|acosad*|machis*|racis*|homofob*|igualdad salarial|embarazad*)',
  ],
  elections: [
    '(vot(e|o|amos|ar|ad|en|a) (* |)(por|a|al|en|el|contra|manana|hoy)|elecciones|candidat*|jornada electoral|referendum|urna|campana electoral|mesa electoral|ir a votar)',
    '(eleccion|elecciones|urnas|papeleta|papeletas|derecho a(l|) voto|colegio electoral|votar)',
  ],
  'harassment-reports': [
    '(me|nos|la|le|a mi companera) (acos*|toco|toca|tocaba|grita|grito|humill*|insult*|amenaz*|manose*|persigue|hizo comentarios|ridiculiz*|sobo)',
    '(acoso|mobbing|bullying|abuso|abusos|denuncia por acoso|protocolo de acoso|comentarios (sobre mi|de mi|machistas|sexuales))',
    '(acoso|acosad*|acosa|acosan|acosaba|tocamiento*|manose*|humillad*|insinuacion*|comentarios (sexuales|machistas))',
    '(denunci*|queja|queje|quejado) ... (recursos humanos|rrhh|comite|inspeccion)',
  ],
  health: [
    '(estres|ansiedad|depresion|burnout|quemad*|insomnio|la espalda|mi espalda|lumbalgia|tendinitis|lesion|incapacidad|baja) ... (trabajo|curro|turno*|jefe|empresa|fabrica|linea|mutua|medic*)',
    '(la mutua|de baja|salud mental|medico del trabajo|riesgo psicosocial|sindrome del quemado)',
    '(burnout|de baja|baja (medica|laboral|por)|enfermedad profesional|medico de empresa|salud (mental|laboral)|quemado en el trabajo|agotamiento|ansiedad ... (trabajo|jefe|turno)|(nos|me) (enferma|pone enferm*))',
    '(ataque*|crisis) (de (panico|ansiedad|nervios|llanto))',
  ],
};
