/**
 * What sites call their figures. A word before `~` is a noun that counts ("views"); one after it is a bare verb or
 * button ("like"), which names a figure only when a number stands right beside it. Longest phrase wins.
 */
export const words: Readonly<Record<string, readonly string[]>> = {
  views: [
    'views|hits|times viewed|page reads|reads|video views|viewed|watching views',
    'lượt xem|lượt đọc|luợt xem|lượt xem video|đã xem|lượt truy cập bài|số lần xem',
    'aufrufe|mal angesehen|abrufe|ansichten|vues|vues au total|visualizaciones|vistas|visto|visitas|reproducciones de vídeo|visualizações|visualizzazioni|letture',
    'просмотров|просмотра|просмотры|просмотр|переглядів|перегляди|wyświetleń|wyświetlenia|odsłon|visningar|weergaven|görüntüleme|görüntülenme|okunma|tayangan|ditonton|dilihat',
    '次阅读|阅读|次观看|观看次数|次播放|浏览|浏览量|次浏览|閱讀|觀看次數|觀看|回視聴|視聴回数|閲覧|조회수|조회',
  ],
  plays: [
    'plays|listens|streams|lượt phát|lượt nghe|lượt nghe nhạc|écoutes|reproducciones|reproduções|ascolti|прослушиваний|wiedergaben',
  ],
  likes: [
    'likes|people like this|likes this|users liked this|liked this|other people~like|liked|thanks',
    'lượt thích|người thích|người thích trang|người thích điều này|lượt thích trang|người khác|yêu thích bài viết|đã thích~thích|cảm ơn',
    "gefällt mir|mal gefällt|gefällt das|j’aime|j'aime|mentions j’aime|me gusta|curtidas|curtiram|pessoas curtiram|mi piace|нравится|лайков|лайка|лайк|отметок «нравится»|polubień|polubienia|lubi to|gillar|gilla-markeringar|vind-ik-leuks|beğeni|beğenme|suka",
    '次赞|点赞|赞|個讚|讚|喜歡|いいね|高評価|좋아요',
  ],
  breakdown: ['love|haha|wow|sad|angry|care|yêu thích bài|thương thương|phẫn nộ'],
  reactions: [
    'reactions|reaction|phản ứng|reacted|cảm xúc|người đã bày tỏ cảm xúc|bày tỏ cảm xúc|reaktionen|réactions|reacciones|reações|reazioni|реакций|реакции',
  ],
  comments: [
    'comments|comment|comment count|reader comments|view comments|view all comments|add comment',
    'bình luận|ý kiến|ý kiến bạn đọc|nhận xét|phản hồi bài viết',
    'kommentare|kommentar|commentaires|commentaire|réactions au sujet|comentarios|comentario|comentários|comentário|commenti|commento|комментариев|комментария|комментарии|комментарий|коментарів|коментарі|komentarze|komentarzy|komentarz|kommentarer|hozzászólás|reacties|yorum|komentar',
    '条评论|评论|评论数|条留言|則留言|留言|コメント|件のコメント|댓글',
  ],
  replies: [
    'replies|reply|responses to this|number of replies|trả lời|câu trả lời|phản hồi|antworten|antwort|réponses|respuestas|respostas|risposte|ответов|ответа|ответы|відповідей|odpowiedzi|svar|yanıt|balasan|回复|回覆|条回复|返信|답글',
  ],
  responses: [
    'response|responses|form responses|câu trả lời biểu mẫu|lượt phản hồi|lượt gửi biểu mẫu|rücksendungen|submissions|lượt gửi',
  ],
  shares: [
    'shares|share count|times shared|facebook shares|connect|linkedin~share|shared',
    'lượt chia sẻ|lượt share|người đã chia sẻ~chia sẻ',
    'geteilt|mal geteilt|partages|partage|compartidos|veces compartido|compartilhamentos|condivisioni|поделились|репостов|udostępnień|delningar|delingen|paylaşım|kali dibagikan|次分享|分享|转发|轉發|シェア|공유',
  ],
  tweets: ['tweets about this|tweet~tweet'],
  reposts: [
    'reposts|repost|retweets|retweet|restacks|boosts|bài đăng lại|đăng lại|lượt tweet lại|republications|republicaciones|repostagens|ретвитов|リポスト|リツイート|리포스트',
  ],
  quotes: ['quotes|quote tweets|trích dẫn|citations de post|引用'],
  saves: [
    'saves|mục yêu thích|đã lưu bài viết|saved this|added to favorites|lượt lưu|người đã lưu|enregistrements|guardados|salvamentos|сохранило|сохранений~saved',
  ],
  bookmarks: [
    'bookmarks|bookmark|bookmarked|dấu trang|lượt đánh dấu|đã đánh dấu|lesezeichen|signets|marcadores|favoritos adicionados|закладки|добавить в закладки|в закладках|书签|ブックマーク|收藏|人收藏',
  ],
  claps: ['claps|clap|vỗ tay|applaudissements|aplausos'],
  kudos: ['kudos'],
  score: ['points|karma|score|điểm bài viết|puntos de la entrada|очков|баллов'],
  votes: [
    'votes|vote|people voted|bình chọn|phiếu bầu|lượt bầu|phiếu|stimmen|votos|voti|голосов|röster|głosów|oy|票~upvote',
  ],
  upvotes: ['upvotes|upvote|lượt upvote|ủng hộ bài|đồng tình'],
  downvotes: ['downvotes|downvote|phản đối bài'],
  upvoteRatio: ['upvoted'],
  dislikes: ['dislikes|dislike|không thích'],
  followers: [
    'followers|follower|people follow this|people following this|fans|page followers',
    'người theo dõi|lượt theo dõi|người đang theo dõi|người quan tâm|lượt quan tâm',
    'abonnenten auf instagram|folgen|abonnés au total|seguidores|seguidor|seguaci|подписчиков|подписчика|подписчики|читателей|obserwujących|följare|volgers|takipçi|pengikut|粉丝|粉絲|关注者|位粉絲|追蹤者|フォロワー|팔로워',
  ],
  following: [
    'following|đang theo dõi|đã theo dõi|folgt|gefolgt|abonnements|suivis|siguiendo|seguidos|seguindo|подписок|подписки|takip edilen|mengikuti|正在关注|关注|已關注|フォロー中|フォロー|팔로잉',
  ],
  subscribers: [
    'subscribers|subscriber|người đăng ký|thuê bao kênh|abonnenten|abonnent|abonnés|suscriptores|inscritos|iscritti|подписчиков на канале|subskrybentów|prenumeranter|abonnees|abone|subscriber channel|位訂閱者|订阅者|チャンネル登録者数|登録者|구독자',
  ],
  members: [
    'members|member|thành viên|mitglieder|membres|miembros|membros|membri|участников|участника|członków|medlemmar|leden|üye|anggota|成员|成員|位成員|メンバー|멤버',
  ],
  posts: [
    'posts|post count|publications|bài viết|bài đăng|beiträge|publicaciones|publicações|публикаций|записей|postingan|帖子|則貼文|投稿|게시물|photos|videos|ảnh đã đăng|video đã đăng~video',
  ],
  listeners: [
    'monthly listeners|listeners|người nghe hằng tháng|người nghe hàng tháng|người nghe|auditeurs|oyentes mensuales|ouvintes mensais|monatliche hörer',
  ],
  rating: [
    'out of 5 stars|out of 5|stars average|star rating|average rating|rating|rated|điểm đánh giá|điểm đánh giá trung bình|xếp hạng|sao|trên 5|bewertung|note moyenne|notée|sur 5|calificación|valoración|de 5 estrellas|avaliação|valutazione|оценка|betyg|ocena|beoordeling|puan|评分|評分|評価|평점',
  ],
  ratingCount: [
    'ratings|rating count|global ratings|star ratings|lượt đánh giá|người đánh giá|bewertungen|évaluations|notes au total|valoraciones|calificaciones|avaliações|valutazioni|оценок|оценки|ocen|personer har röstat|beoordelingen|değerlendirme|penilaian|个评分|則評價|件の評価|개 평가',
  ],
  reviews: [
    'reviews|review count|customer reviews|product reviews|đánh giá|nhận xét sản phẩm|rezensionen|avis|reseñas|opiniones|resenhas|recensioni|отзывов|отзыва|отзывы|opinii|recensioner|yorumlar|ulasan|条评价|則評論|レビュー|リビュー|つくれぽ|리뷰',
  ],
  stars: ['stars|users starred|star~star|starred'],
  forks: ['forks|users forked~fork'],
  watchers: ['watchers|users are watching this repository|watching~watch'],
  installs: [
    'installs|active installations|users installed|lượt cài đặt|lượt cài|installationen|installations|instalaciones|instalações',
  ],
  downloads: [
    'downloads|download count|times downloaded|lượt tải|lượt tải xuống|lượt tải về|téléchargements|descargas|baixados|загрузок|скачиваний|indirme|unduhan|下载量|次下载|ダウンロード',
  ],
  sold: [
    'sold|items sold|units sold|already sold|đã bán|lượt bán|sản phẩm đã bán|lượt mua|verkauft|vendus|vendidos|venduti|продано|terjual|已售|已售出|売れました|판매',
  ],
  favorites: [
    'favorites|favourites|favorited|favourited|yêu thích|đã thích sản phẩm|favoris|favoritos|preferiti|favorit|收藏夹|お気に入り',
  ],
  recommendations: ['recommendations|recommends|lượt giới thiệu|lượt đề xuất'],
  notes: ['notes'],
  signatures: [
    'signatures|have signed|supporters signed|chữ ký|người đã ký|unterschriften|firmas|assinaturas|firme|подписей',
  ],
  attendees: [
    'attendees|went|people going|người tham gia|sẽ tham gia|người tham dự|teilnehmer|asistentes|partecipanti',
  ],
  participants: ['participants|người dự thi|participantes'],
  citations: ['citations|cited by|lượt trích dẫn khoa học|zitiert von|citado por'],
  answers: ['answers|answer|lời giải|respuestas a la pregunta'],
  impressions: [
    'impressions|impr.|impr|hiển thị|tổng số lượt hiển thị|lần hiển thị|impressionen|impresiones|impressões|impressioni|показы|показов|wyświetlenia reklamy|vertoningen|gösterim|tayangan iklan|展示|展示次数|曝光|インプレッション|노출수',
  ],
  reach: [
    'reach|viewers|người xem|people reached|accounts reached|tiếp cận|tài khoản đã tiếp cận|reichweite|erreichte personen|couverture|alcance|copertura|охват|zasięg|räckvidd|bereik|erişim|jangkauan|覆盖人数|觸及人數|リーチ|도달',
  ],
  clicks: [
    'clicks|link click|website clicks|interactions clicks|lượt nhấp|lượt nhấp chuột|số lần nhấp|lượt click|lượt nhấp vào liên kết|nhấp chuột|số nhấp|klicks|linkklicks|clics|clics sur un lien|clics en el enlace|cliques|cliques no link|clic|clic sul link|клики|кликов|переходы|kliknięcia|klickningar|klikken|tıklama|tıklamalar|klik|点击次数|點擊次數|クリック数|클릭수',
  ],
  ctr: [
    'ctr|click-through rate|average ctr|avg. ctr|ctr (link click-through rate)|ctr trung bình|tỷ lệ nhấp|tỉ lệ nhấp|tỷ lệ nhấp (ctr)|ctr (tỷ lệ nhấp vào liên kết)|ctr (destination)|ctr (đích đến)|klickrate|taux de clics|porcentaje de clics|点击率|點閱率|クリック率|클릭률',
  ],
  cpc: [
    'cpc|avg. cpc|average cpc|cost per click|cpc (cost per link click)|cost per link click|cpc trung bình|chi phí mỗi lượt nhấp|chi phí trên mỗi lượt nhấp|giá mỗi lượt nhấp|cpc (chi phí trên mỗi lượt nhấp vào liên kết)|cpc (destination)|cpc (đích đến)|coste por clic|custo por clique|coût par clic',
  ],
  cpm: [
    'cpm|avg. cpm|cost per 1,000 impressions|cpm (cost per 1,000 impressions)|cost per mille|chi phí mỗi 1.000 lượt hiển thị|chi phí trên 1.000 lượt hiển thị|cpm (chi phí trên mỗi 1.000 lượt hiển thị)|cpm trung bình',
  ],
  spend: [
    'amount spent|spend|spent|cost|ad spend|số tiền đã chi tiêu|số tiền chi tiêu|đã chi tiêu|đã chi|chi tiêu|chi phí|tổng chi phí|tổng chi tiêu|tổng chi|ngân sách đã chi|ausgegebener betrag|kosten|montant dépensé|coût|importe gastado|coste|valor gasto|valor usado|custo|importo speso|costo|потраченная сумма|расход|расходы|wydana kwota|besteed bedrag|harcanan tutar|jumlah yang dibelanjakan|已花费金额|消耗|花費金額|消化金額|지출 금액',
  ],
  results: [
    'results|result|kết quả|ergebnisse|résultats|resultados|risultati|результаты|wyniki|sonuçlar|hasil|成效|成果',
  ],
  costPerResult: [
    'cost per result|per link click|cost per results|per result|chi phí trên mỗi kết quả|chi phí mỗi kết quả|giá mỗi kết quả|kosten pro ergebnis|coût par résultat|costo por resultado|coste por resultado|custo por resultado|costo per risultato',
  ],
  conversions: [
    'conversions|key events|chuyển đổi|sự kiện chính|konversionen|conversiones|conversões|conversioni|конверсии|dönüşümler|konversi|转化数|轉換|コンバージョン|전환수',
  ],
  conversionRate: [
    'conversion rate|conv. rate|cvr|tỷ lệ chuyển đổi|tỉ lệ chuyển đổi|tỷ lệ chuyển đổi (cvr)|conversion rate (cvr)|taux de conversion|conversionsrate|tasa de conversión|taxa de conversão',
  ],
  costPerConversion: [
    'cost per conversion|cpa|chi phí mỗi lượt chuyển đổi|chi phí/lượt chuyển đổi|chi phí trên mỗi lượt chuyển đổi',
  ],
  frequency: ['frequency|tần suất|frequenz|fréquence|frecuencia|frequência|частота'],
  roas: [
    'roas|purchase roas|roas mua hàng|roas (lợi tức trên chi tiêu quảng cáo)|lợi tức trên chi tiêu quảng cáo',
  ],
  users: [
    'active users|users|người dùng|người dùng đang hoạt động|người truy cập|khách truy cập|nutzer|aktive nutzer|utilisateurs|utilisateurs actifs|usuarios|usuários|utenti|пользователи|kullanıcılar|pengguna|用户数|ユーザー|사용자',
  ],
  engagedSessions: ['engaged sessions|phiên có tương tác|số phiên có tương tác|lượt truy cập có tương tác'],
  newUsers: ['new users|người dùng mới|neue nutzer|nouveaux utilisateurs|usuarios nuevos|novos usuários'],
  sessions: [
    'sessions|visits|phiên|phiên truy cập|lượt truy cập|sitzungen|sesiones|sessões|sessioni|сеансы|oturumlar|sesi|会话数|セッション',
  ],
  pageviews: [
    'pageviews|page views|screen views|lượt xem trang|seitenaufrufe|pages vues|páginas vistas|visualizações de página|visualizzazioni di pagina|просмотры страниц|浏览次数|ページビュー|페이지뷰',
  ],
  engagementRate: [
    "engagement rate|tỷ lệ tương tác|tỉ lệ tương tác|interaktionsrate|taux d'engagement|porcentaje de interacciones|taxa de engajamento",
  ],
  engagements: [
    'engagements|tương tác|interactions|lượt tương tác với bài viết|interaktionen|interacciones|interações',
  ],
  bounceRate: [
    'bounce rate|tỷ lệ thoát|tỉ lệ thoát|absprungrate|taux de rebond|porcentaje de rebote|taxa de rejeição',
  ],
  avgPosition: [
    'average position|avg. position|vị trí trung bình|thứ hạng trung bình|durchschn. position|position moyenne|posición media|posição média',
  ],
  sent: ['sent|emails sent|recipients|email đã gửi|đã gửi|người nhận|gesendet|envoyés|enviados|inviate'],
  delivered: [
    'delivered|successful deliveries|deliveries|đã gửi thành công|đã đến nơi|gửi thành công|số email đã gửi thành công|zugestellt|délivrés|entregados|entregues',
  ],
  opens: [
    'opened|opens|unique opens|lượt mở|đã mở|lượt mở duy nhất|người mở|öffnungen|ouvertures|aperturas|aberturas|aperture',
  ],
  openRate: [
    "open rate|tỷ lệ mở|tỉ lệ mở|tỷ lệ mở email|öffnungsrate|taux d'ouverture|tasa de apertura|taxa de abertura|tasso di apertura",
  ],
  clickToOpen: [
    'click-to-open rate|click to open rate|ctor|click through rate|click-through rate of opens|clicks per unique opens|tỷ lệ nhấp trên lượt mở|tỉ lệ nhấp trên lượt mở|tỷ lệ nhấp sau khi mở',
  ],
  clickRate: [
    'click rate|tỷ lệ nhấp chuột|tỷ lệ click|tỉ lệ click|tỷ lệ nhấp email|tasa de clics|taxa de cliques|tasso di clic',
  ],
  emailClicks: ['clicked|unique clicks|đã nhấp|người nhấp'],
  unsubscribes: [
    'unsubscribed|unsubscribes|unsubscribe count|hủy đăng ký|huỷ đăng ký|đã hủy đăng ký|abmeldungen|désabonnements|bajas|cancelamentos de inscrição|disiscrizioni',
  ],
  bounces: ['bounced|bounces|email bị trả lại|thư bị trả lại|bị trả lại'],
  leads: ['leads|khách hàng tiềm năng|prospects'],
  orders: ['orders|đơn hàng|bestellungen|commandes|pedidos'],
  revenue: [
    "revenue|gross sales|doanh thu|doanh số|umsatz|chiffre d'affaires|ingresos|receita|ricavi|выручка",
  ],
  interested: ['interested|quan tâm sự kiện'],
  watchTime: ['watch time (hours)|watch time|thời gian xem (giờ)|thời gian xem'],
};

/** Words beside a number that make it something else: a time, a size, a price, a comparison, somebody else's. */
export const negatives: readonly string[] = [
  'results from|results per page|with comments|with media|with photos|with photos/videos|ago|min read|minute read|minutes|minute|mins|hours|hour|days|day|weeks|months|years|year|seconds|mb|kb|gb|km|kg|serves|servings|calories|off|discount|left|remaining|page|pages|step|chapter|employees|vs|versus|compared to|from previous|previous period|more like this|per month|per year|online|zeichen übrig|characters|words|budget|photos by|revisions|last month|hidden|to vote|karma to vote',
  'kết quả từ|có bình luận|có hình ảnh|có hình ảnh / video|có video|phút đọc|phút trước|giờ trước|ngày trước|tuần trước|tháng trước|năm trước|phút|giờ|giây|ngày|tuần|trang số|nhân viên|so với|kỳ trước|giảm giá|còn lại|ký tự|ngân sách|khẩu phần|online|doanh nghiệp|công ty|bước|chương',
  'minuten|stunden|tage|jahre|min de lecture|il y a|heures|jours|ans|hace|días|horas|años|atrás|dias|anos|minuti|ore|giorni|fa|назад|минут|часов|дней|лет|przed|人分|分前|時間前|日前|分钟前|小时前|天前',
];
