/**
 * What sites call their figures, a line for each: first its key, which is a name itself unless a colon parts it from them.
 * A word before `~` is a noun that counts ("views"); one after it is a bare verb or button ("like"), which names a figure
 * only when a number stands right beside it. Longest phrase wins. Under `-` stands what makes a number beside it something
 * else: a time, a size, a price, a comparison, somebody else's. In which order the lines stand says nothing.
 */
export const words = `
views|hits|reads|video views|viewed|lượt xem|người đã xem trang doanh nghiệp của bạn|lượt đọc|lượt xem video|đã xem|lượt truy cập bài|số lần xem|lần đọc|aufrufe|mal angesehen|abrufe|ansichten|vues|visualizaciones|vistas|visto|visitas|reproducciones de vídeo|visualizações|visualizzazioni|letture|просмотров|просмотра|просмотры|просмотр|wyświetleń|wyświetlenia|odsłon|visningar|次阅读|阅读|次观看|观看次数|次播放|浏览|浏览量|次浏览|閱讀|觀看次數|觀看|回視聴|視聴回数|閲覧|조회수|조회|số view|lượt view
responses|response|câu trả lời biểu mẫu|lượt phản hồi|submissions|lượt gửi
replies|reply|responses to this|number of replies|trả lời|câu trả lời|phản hồi|antworten|antwort|réponses|respuestas|respostas|risposte|ответов|ответа|ответы|odpowiedzi|svar|回复|回覆|条回复|返信|답글
reach|accounts reached|viewers|accounts center accounts|tài khoản trung tâm tài khoản|người xem|people reached|members reached|thành viên đã tiếp cận|tiếp cận|tài khoản đã tiếp cận|tài khoản tiếp cận|reichweite|alcance
likes|people like this|liked this|other people|lượt thích|thả tim|lượt tim|người thích|người thích trang|người thích điều này|người khác|yêu thích bài viết|đã thích|gefällt mir|mal gefällt|gefällt das|j'aime|me gusta|curtidas|curtiram|pessoas curtiram|mi piace|нравится|лайков|лайка|лайк|отметок «нравится»|polubień|polubienia|lubi to|gillar|gilla-markeringar|次赞|点赞|赞|個讚|讚|喜歡|いいね|高評価|좋아요|공감~like|liked|thanks|thích|cảm ơn
comments|comment|comment count|bình luận|ý kiến|ý kiến bạn đọc|nhận xét|phản hồi bài viết|kommentare|kommentar|commentaires|commentaire|comentarios|comentario|comentários|comentário|commenti|commento|комментариев|комментария|комментарии|комментарий|komentarze|komentarzy|komentarz|kommentarer|hozzászólás|条评论|评论|评论数|条留言|則留言|留言|コメント|件のコメント|댓글
breakdown:love|haha|wow|sad|angry|care|yêu thích bài|thương thương|phẫn nộ
favorites|favourites|favorited|favourited|yêu thích|đã thích sản phẩm|favoris|favoritos|preferiti|收藏夹|お気に入り
tweets|tweet
bookmarks|bookmark|bookmarked|dấu trang|lượt đánh dấu|đã đánh dấu|lesezeichen|signets|marcadores|закладки|добавить в закладки|в закладках|书签|ブックマーク|收藏|人收藏|đã lưu
reposts|repost|retweets|retweet|restacks|boosts|bài đăng lại|đăng lại|chia sẻ lại|lượt tweet lại|republications|republicaciones|repostagens|ретвитов|リポスト|リツイート|리포스트
ratingCount:ratings|lượt đánh giá|lượt xếp hạng|người đánh giá|bewertungen|évaluations|valoraciones|calificaciones|avaliações|valutazioni|оценок|оценки|ocen|personer har röstat|个评分|則評價|件の評価|개 평가
reactions|reaction|phản ứng|reacted|cảm xúc|người đã bày tỏ cảm xúc|bày tỏ cảm xúc|reaktionen|réactions|reacciones|reações|reazioni|реакций|реакции
rating|out of 5 stars|out of 5|stars average|star rating|average rating|rated|điểm đánh giá|xếp hạng|sao|trên 5|bewertung|note moyenne|notée|sur 5|calificación|valoración|de 5 estrellas|avaliação|valutazione|оценка|betyg|ocena|评分|評分|評価|평점
reviews|đánh giá|nhận xét sản phẩm|rezensionen|avis|reseñas|opiniones|resenhas|recensioni|отзывов|отзыва|отзывы|opinii|recensioner|条评价|則評論|レビュー|リビュー|つくれぽ|리뷰
watchTime:watch time|thời gian xem
plays|listens|streams|lượt phát|lượt nghe|écoutes|reproducciones|reproduções|ascolti|прослушиваний|wiedergaben
downloads|download count|lượt tải|lượt tải xuống|lượt tải về|téléchargements|descargas|baixados|загрузок|скачиваний|下载量|次下载|ダウンロード~tải xuống
sold|đã bán|đã mua|sản phẩm bán ra|món bán ra|lượt bán|lượt mua|verkauft|vendus|vendidos|venduti|продано|已售|已售出|売れました|판매
shares|connect|linkedin|lượt chia sẻ|lượt share|người đã chia sẻ|geteilt|mal geteilt|partages|partage|compartidos|veces compartido|compartilhamentos|condivisioni|поделились|репостов|udostępnień|delningar|次分享|分享|转发|轉發|シェア|공유~share|shared|chia sẻ
attendees|went|were there|people going|người tham gia|sẽ tham gia|sẽ đi|người tham dự|người đăng ký tham dự
followers|follower|people follow this|people following this|fans|người theo dõi|lượt theo dõi|người đang theo dõi|người quan tâm|lượt quan tâm|folgen|seguidores|seguidor|seguaci|подписчиков|подписчика|подписчики|читателей|obserwujących|följare|粉丝|粉絲|关注者|位粉絲|追蹤者|フォロワー|팔로워~theo dõi
following|đang theo dõi|đã theo dõi|đã follow|đang follow|folgt|gefolgt|abonnements|suivis|siguiendo|seguidos|seguindo|подписок|подписки|正在关注|关注|已關注|フォロー中|フォロー|팔로잉
subscribers|subscriber|người đăng ký|abonnenten|abonnent|abonnés|suscriptores|inscritos|iscritti|подписчиков на канале|subskrybentów|prenumeranter|位訂閱者|订阅者|チャンネル登録者数|登録者|구독자
members|member|thành viên|mitglieder|membres|miembros|membros|membri|участников|участника|członków|medlemmar|成员|成員|位成員|メンバー|멤버
recommendations|recommends|lượt giới thiệu|lượt đề xuất
listeners|monthly listeners|người nghe hằng tháng|người nghe hàng tháng|người nghe
participants|người dự thi|học viên
citations|cited by|lượt trích dẫn khoa học
saves|mục yêu thích|đã thêm vào mục yêu thích|đã lưu món này|đã lưu bài viết|saved this|added to favorites|lượt lưu|người đã lưu|сохранило|сохранений|guardados|lần được thêm vào yêu thích|lượt thêm vào mục yêu thích~saved|lưu
upvoteRatio:upvoted
upvotes|lượt upvote|ủng hộ bài|đồng tình
quotes|quote tweets|trích dẫn|citations de post|引用
votes|vote|people voted|bình chọn|phiếu bầu|lượt bầu|phiếu|stimmen|votos|voti|голосов|röster|głosów|票~upvote
downvotes|downvote|phản đối bài
pageviews|pageview|page views|screen views|lượt xem trang|lần xem trang|trang đã xem|seitenaufrufe|seitenansichten|páginas vistas
emailClicks:clicked|links clicked|unique clicks|đã nhấp|đã click|người nhấp|người nhấn|người click|cliqueurs~click
frequency|tần suất
posts|post count|publications|bài viết|bài đăng|bài đã đăng|beiträge|publicaciones|publicações|публикаций|записей|帖子|則貼文|投稿|게시물|photos|videos|ảnh đã đăng|video đã đăng~video
answers|answer|lời giải
roas|purchase roas|roas mua hàng|lợi tức trên chi tiêu quảng cáo
avgPosition:average position|avg. position|vị trí trung bình|vị trí tb|thứ hạng trung bình|durchschn. position|posición media
impressions|impression|impr|hiển thị|lần hiển thị|lần xuất hiện|impressionen|impresiones
clicks|product clicks|lượt nhấp vào sản phẩm|lượt nhấp vào trang web|lượt nhấp|lượt nhấp vào liên kết|lượt click vào liên kết|link click|số lần nhấp|lượt nhấn|lượt click|nhấp chuột|số nhấp|klicks|clics|lượt bấm
spend|amount spent|spent|cost|costs|expense|dépenses|gasto|inversión|ad spend|số tiền đã chi tiêu|số tiền chi tiêu|đã chi tiêu|đã chi|chi tiêu|chi phí|ausgegebener betrag|kosten|importe gastado|coste|đã tiêu|số tiền đã tiêu|ngân sách đã tiêu|ngân sách đã chi tiêu|ngân sách đã dùng
sent|emails sent|messages sent|sent to|destinataires|tin nhắn đã gửi|email send|recipients|email đã gửi|email gửi|đã gửi|tổng gửi|người nhận|gesendet|enviados
unsubscribes|unsubscribed|unsubscribe count|hủy đăng ký|từ chối nhận|huỷ đăng ký|abmeldungen|désinscriptions|désabonnés|bajas|bỏ đăng ký|ngừng nhận tin
users|active users|unique visitors|người dùng|người dùng đang hoạt động|người truy cập|khách truy cập|khách|khách truy cập duy nhất|người dùng duy nhất|người đọc|visitors|unique visits|nutzer|besucher|eindeutige besucher|aktive nutzer|usuarios
engagements|tương tác|interactions
sessions|visits|phiên|phiên truy cập|lượt truy cập|sitzungen|besuche|sesiones|lượt ghé thăm
stars|users starred|star~starred
engagedSessions:engaged sessions|phiên có tương tác|lượt truy cập có tương tác
orders|đơn|đơn hàng|số đơn|lượt đặt hàng|hóa đơn|bestellungen|pedidos
watchers|users are watching this repository|watching~watch
forks|users forked~fork
bounceRate:bounce rate|visits have bounced|lượt truy cập đã thoát|tỷ lệ thoát|tỷ lệ thoát trang|tỉ lệ thoát|absprungrate|taux de rebond|porcentaje de rebote
interested|quan tâm sự kiện
bounces|bounced|bounce|bị trả lại|lượt thoát
clickRate:click rate|clicks rate|tỷ lệ nhấp chuột|tỷ lệ click|tỉ lệ click|tỷ lệ nhấp email|taux de clics|taux de clic|tasa de clics
results|result|messaging conversations started|lượt bắt đầu cuộc trò chuyện qua tin nhắn|kết quả|ergebnisse|resultados
costPerResult:cost per result|per messaging conversation started|mỗi lượt bắt đầu cuộc trò chuyện|per link click|per result|giá mỗi kết quả|kosten pro ergebnis|costo por resultado|coste por resultado
kudos
cpc|cost per link click|giá trung bình/nhấp|giá mỗi lượt nhấp|coste por clic
cpm|cost per 1,000 impressions|cost per mille|chi phí mỗi 1.000 lượt hiển thị|chi phí trên 1.000 lượt hiển thị
conversionRate:conversion rate|conv. rate|cvr|tỷ lệ chuyển đổi|tỉ lệ chuyển đổi|cr|conversionsrate|taux de conversion|tasa de conversión
notes
costPerConversion:cpa
conversions|conversion|key events|chuyển đổi|sự kiện chính|konversionen|conversiones
ctr|click-through rate|tỷ lệ nhấp|tỉ lệ nhấp|klickrate|porcentaje de clics
opens|opened|unique opens|lượt mở|đã mở|lượt mở duy nhất|người mở|öffnungen|ouvertures|ouvreurs|aperturas
emailOpens:~open|read
clickToOpen:click-to-open rate|click to open rate|ctor|click through rate|click-through rate of opens|clicks per unique opens|tỷ lệ nhấp trên lượt mở|tỉ lệ nhấp trên lượt mở|tỷ lệ nhấp sau khi mở
openRate:open rate|read rate|tỷ lệ đọc|tỷ lệ mở|tỉ lệ mở|tỷ lệ mở email|öffnungsrate|taux d'ouverture|tasa de apertura
leads|lead|khách hàng tiềm năng|prospects|số lead
claps|clap|vỗ tay|applaudissements|aplausos
engagementRate:engagement rate|eng. rate|tỷ lệ tương tác|tỉ lệ tương tác|interaktionsrate|porcentaje de interacciones
score|points|karma|điểm bài viết|puntos de la entrada|очков|баллов
revenue|gmv|gross sales|total sales|net sales|doanh thu|doanh số|umsatz|ingresos
dislikes|dislike|không thích
newUsers:new users|người dùng mới|user registrations|đăng ký người dùng|neue nutzer|usuarios nuevos
delivered|successful deliveries|deliveries|đã gửi thành công|đã đến nơi
installs|active installations|lượt cài đặt|lượt cài
signatures|verified signatures|chữ ký đã xác minh|chữ ký đã được xác minh|have signed|supporters signed|chữ ký|firmas|unterschriften|người đã ký
-:results from|results per page|with comments|with media|with photos|with photos/videos|ago|min read|minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|months|years|year|seconds|mb|kb|gb|km|kg|serves|servings|calories|off|discount|left|remaining|page|pages|step|chapter|employees|vs|versus|compared to|from previous|previous period|more like this|from this post|this comment|members of staff|per month|zeichen übrig|characters|words|budget|photos by|revisions|last month|profile visits|profile views|del perfil|time spent|điểm cảm xúc|new followers|người theo dõi mới|hidden|to vote|karma to vote|khách hàng|đơn vị|đơn giá|từ bài đăng này|kết quả từ|thích bình luận|có bình luận|có hình ảnh|có video|tháng trước|năm trước|phút|giờ|giây|ngày|tuần|trang số|nhân viên|so với|kỳ trước|giảm giá|còn lại|ký tự|ngân sách|khẩu phần|doanh nghiệp|công ty|bước|chương|minuten|stunden|tage|jahre|min de lecture|il y a|heures|jours|ans|hace|días|horas|años|atrás|dias|anos|minuti|ore|giorni|fa|назад|минут|часов|дней|лет|przed|人分|分前|時間前|日前|分钟前|小时前|天前
`;
