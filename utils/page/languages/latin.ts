/** What sites in German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and their neighbours call their figures; written like the lexicon. */
export const phrases = `
comments|commentaire|hozzászólás|commentaires|comentarios|commentaren|opmerkingen|commenti|reacties|comentario|kommentarer|reactie|comentário|kommentare|kommentar|komentarz|komentarze|komentarzy|comentários|commento
reactions|reazioni|réactions|reaktioner|reacciones|reakcji|reações|reakcje|reaktionen
plays|reproducciones|wiedergaben|odtworzeń|reproduções|riproduzioni|écoutes|ascolti
views|mal angesehen|wyświetleń|mal gelesen|reproducciones de vídeo|letture|visningar|aufrufe|vistas|visitas|vues|visualizações|visualizzazioni|abrufe|ansichten|odsłony|weergaven|wyświetlenia|bekeken|odsłon|visualizaciones|zugriffe|acessos~visto|vue|vu
replies|respuestas|antwort|svar|respostas|antwoorden|odpowiedzi|réponses|risposte|antworten
pageviews|páginas vistas|sidvisningar|pages vues|visualizações de página|visualizzazioni di pagina|seitenzugriffe|paginaweergaven|wyświetlenia strony|wyświetlenia stron|seitenansichten|odsłony stron|seitenaufrufe|vistas de página|pagine viste|vues de page
orders|zamówienia|bestellingen|ordini|zamówień|bestellungen|beställningar|pedidos|commandes
shares|compartidos|delningar|gedeeld|veces compartido|udostępnień|mal geteilt|compartilhamentos|partilhas|partages|geteilt|condivisioni|partage~teilen|partager|compartir|compartilhar|condividi|udostępnij|dela
attendees|participantes|asistentes|teilnehmer
likes|gilla-markeringar|gefällt das|pessoas curtiram|gillar|gefällt-mir-angaben|curtiram|gostos|personen gefällt das|polubień|mal gefällt|curtidas|lubi to|vind ik leuk|curtida|me gusta|vind-ik-leuks|polubienia|j'aime|mi piace|gefällt mir
dislikes|no me gusta|non mi piace|gefällt mir nicht
ratingCount:sternebewertungen|beoordelingen|ocen|oceny|valoraciones|calificaciones|bewertungen|avaliações|valutazioni|évaluations|personer har röstat
rating|ocena|sur 5|calificación|beoordeling|valoración|betyg|avaliação|puntuación|de 5 estrellas|valutazione|note moyenne|notée|bewertung
avgPosition:średnia pozycja|position moyenne|durchschnittliche position|posición media|gemiddelde positie|durchschn. position|posizione media|genomsnittlig position|posición promedio|posição média|genomsnittlig placering
following|obserwowani|abonnements|följer|gefolgt|folgt|folge ich|seguidos|suivi(e)s|suivis|siguiendo|seguindo|seguiti~volgend
followers|följare|volgers|seguaci|obserwujących|seguidor|seguidores|personen folgen~folgen
subscribers|subscritores|iscritti|abonnenten|prenumeranter|inscritos|suscriptores|abonnent|subskrybentów|abonnees|abonnés|abonné
unsubscribes|uitschrijvingen|desuscripciones|cancelaciones de suscripción|disiscrizioni|afmeldingen|désinscriptions|wypisań|bajas|désabonnements|descadastros|désabonnés|abmeldungen|avprenumerationer
delivered|entregados|délivrés|entregues|zugestellt
sent|e-mails gesendet|e-mails enviados|gesendet|inviati|ontvangers|destinataires|mottagare|versendet|empfänger|enviados|destinatários|envios|envois|destinatarios|envíos|envoyés|destinatari|verzonden|odbiorcy|wysłane|wysłanych|skickade
members|membri|membros|membres|miembros|medlemmar|członków|leden|mitglieder
clicks|klicks|clic|klik|clics|clique|kliks|cliques|klick|kliknięć|kliknięcia|klikken
frequency|répétition|frequenza|frequenz|frecuencia|frequência|fréquence
leads|clientes potenciales
downloads|nedladdningar|pobrań|baixados|téléchargements|descargas
engagements|interações|interacciones|interaktionen
saves|bewaard|enregistrements|guardados|gespeichert|salvamentos
posts|berichten|postów|publicaciones|beiträge|publicações|inlägg
installs|instalações|instalaciones|installationen
bookmarks|signets|bladwijzers|marcadores|lesezeichen
users|visitas únicas|visites uniques|visite uniche|unikalni użytkownicy|benutzer|aktive nutzer|aktiva användare|nutzer|aktywni użytkownicy|besucher|besökare|odwiedzających|eindeutige besucher|användare|actieve gebruikers|utilizadores|visitatori|odwiedzający|visitantes|visiteurs|utilisateurs|gebruikers|usuários|użytkownicy|bezoekers|usuarios|usuarios activos|utilisateurs actifs|usuários ativos|utenti|utenti attivi|użytkowników|visiteurs uniques
impressions|exponeringar|einblendungen|impressionen|impressões|vertoningen|impresiones|impressies
sessions|sitzungen|sessões|sessioni|sessies|sesji|visite|sesiones|wizyt|sesje|besuche|sessioner|besök|visites|wizyty|bezoeken
favorites|favoritos|favoris|favorieten|preferiti
votes|stemmen|głosów|votos|głosy|voti|stimmen|röster
sold|vendidas|venduti|sprzedanych|sålda|vendus|verkauft|vendidos|verkocht
reposts|republicaciones|repostagens|republications
quotes|citations de post
results|resultaten|risultato|risultati|resultat|resultados|résultat|resultaat|resultado|résultats|wyniki|ergebnisse
costPerResult:coste por resultado|costo por resultado|kosten pro ergebnis
conversions|conversiones|konversionen|konverteringar|événements clés|eventos principais|eventos clave|conversioni|conversies|konwersje|conv.|konwersji|conversión|conversão|conversões|schlüsselereignisse
claps|aplausos|applaudissements
reviews|opiniones|rezensionen|kundenrezensionen|kundenbewertungen|avis|opinii|reseñas|opinie|resenhas|opiniões|recensies|recensioni|omdömen|recensioner
clickRate:taux de clic|klikpercentage|współczynnik kliknięć|percentuale di clic|taux de clics|tasa de clics|tasso di clic|taxa de cliques|klickrate|współczynnik klikalności|klickfrekvens|wskaźnik kliknięć|taxa de clique|tasa de clic
cpc|coste por clic
ctr|porcentaje de clics
emailClicks:cliqueurs
conversionRate:taux de conversion|conversiepercentage|współczynnik konwersji|konversionsrate|konverteringsgrad|tasa de conversión|conversionsrate|taxa de conversão|tasso di conversione|konvertering|conversion-rate|konverteringsfrekvens|wskaźnik konwersji|conversieratio
opens|ouvertures|geöffnet|e-mails ouverts|ouvreurs|öffnungen|aperture|aperturas|öppningar|otwarcia|aberturas|öppnade|e-mails abertos|geopend|otwarć
openRate:taux d'ouverture|öppningsfrekvens|wskaźnik otwarć|öffnungsrate|taxa de abertura|tasa de apertura|openingspercentage|współczynnik otwarć|tasso di apertura
engagementRate:taux d'engagement|engagement-rate|porcentaje de interacciones|interaktionsrate|taxa de engajamento|taxa de interação|tasso di coinvolgimento|engagemangsgrad|tasa de engagement|tasa de interacción|betrokkenheidspercentage|współczynnik zaangażowania
engagedSessions:sessions avec engagement|sesiones con interacción|sessões engajadas|sitzungen mit interaktionen
bounceRate:taux de rebond|tasa de rebote|porcentaje de rebote|absprungrate|taxa de rejeição|tasso di rimbalzo|frequenza di rimbalzo|bouncepercentage|współczynnik odrzuceń|avvisningsfrekvens|wskaźnik odrzuceń
spend|spenderat belopp|dépenses|montant dépensé|dépense|coste|costos|koszty|budget dépensé|inversión|invertido|custos|koszt|custo|investimento|uitgaven|uitgegeven|werbeausgaben|coûts|wydatki|costo|valor investido|valor usado|kosten|gasto|valor gasto|ausgaben|coût|spesa|besteed bedrag|importo speso|ausgegebener betrag|importe gastado|kostnad|gastos|wydana kwota
signatures|unterschriften|firmas
revenue|umsatz|revenu|faturamento|omzet|fatturato|opbrengst|facturación|chiffre d'affaires|przychód|omsättning|przychody|revenus|entrate|intäkter|ingresos|gesamtumsatz|ricavi|einnahmen|receita
score|puntos de la entrada
reach|couverture|erreichte konten|portée|bereik|reichweite|zasięg|copertura|räckvidd|alcance|erreichte personen
newUsers:novos usuários|nya användare|nuovi utenti|nuevos usuarios|usuarios nuevos|nouveaux utilisateurs|neue nutzer|nowi użytkownicy|nieuwe gebruikers
-:durée|duración|duração|durata|dauer|taux|tasa|taxa|tasso|porcentaje|percentuale|wskaźnik|współczynnik|andel|fa|jours|anos|nouveaux abonnés|ans|per pagina|semaines|pro seite|zeichen übrig|sconto|en comparación|desconto|heures|atrás|días|förra|nieuwe volgers|sedan|gegenüber|dagen|anni|giorni|godzin|år|jaar|dagar|nya följare|igår|jahre|korting|letzte woche|minuten|por página|vorige week|letzten monat|letzter woche|mes anterior|descuento|mes pasado|ostatniego|mese scorso|meses|neue follower|mesi|vorperiode|horas|minut|años|min de lecture|jämfört|stunden|minutos|mois dernier|monaten|minuter|maanden|mês anterior|del perfil|nuevos seguidores|dias|novos seguidores|ore|par page|par rapport|tage|periodo anterior|il y a|periodo precedente|przed|período anterior|poprzedniego|ten opzichte van|nuovi follower|uur|respecto|rispetto|hace|geleden|zum vormonat|lat|tagen|månader|monate|semaine dernière|semana pasada|semanas|settimana scorsa|vorige maand|dni|minuti|vergeleken|mês passado|w porównaniu|im vergleich|rabatt|comparado|weken|temu
`;
