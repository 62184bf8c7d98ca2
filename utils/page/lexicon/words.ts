/**
 * What sites call their figures, a line for each: first its key, which is a name itself unless a colon parts it from them.
 * A word before `~` is a noun that counts ("views"); one after it is a bare verb or button ("like"), which names a figure
 * only when a number stands right beside it. Longest phrase wins. Under `-` stands what makes a number beside it something
 * else: a time, a size, a price, a comparison, somebody else's. In which order the lines stand says nothing.
 */
export const words = `
ratingCount:ratings|lượt đánh giá|lượt xếp hạng|người đánh giá
listeners|monthly listeners|người nghe hằng tháng|người nghe hàng tháng|người nghe
pageviews|pageview|page views|screen views|lượt xem trang|lần xem trang|trang đã xem
plays|listens|streams|lượt phát|lượt nghe
reach|accounts reached|viewers|accounts center accounts|tài khoản trung tâm tài khoản|người xem|people reached|members reached|thành viên đã tiếp cận|khách hàng tiếp cận|tiếp cận|tài khoản đã tiếp cận|tài khoản tiếp cận
score|points|karma|điểm bài viết
orders|đơn|đơn hàng|số đơn|lượt đặt hàng|hóa đơn
watchers|users are watching this repository|watching~watch
followers|follower|people follow this|people following this|fans|người theo dõi|lượt theo dõi|người đang theo dõi|người quan tâm|lượt quan tâm~theo dõi
members|member|thành viên
dislikes|dislike|không thích
likes|people like this|liked this|other people|lượt thích|thả tim|lượt tim|người thích|người thích trang|người thích điều này|người khác|yêu thích bài viết|đã thích~like|liked|thanks|thích|cảm ơn
watchTime:watch time|thời gian xem
answers|answer|lời giải
responses|response|câu trả lời biểu mẫu|lượt phản hồi|submissions|lượt gửi
replies|reply|responses to this|number of replies|trả lời|câu trả lời|phản hồi
reactions|reaction|phản ứng|reacted|cảm xúc|người đã bày tỏ cảm xúc|bày tỏ cảm xúc
impressions|impression|impr|hiển thị|lần hiển thị|lần xuất hiện
recommendations|recommends|lượt giới thiệu|lượt đề xuất
views|hits|reads|video views|viewed|lượt xem|người đã xem trang doanh nghiệp của bạn|lượt đọc|lượt xem video|đã xem|lượt truy cập bài|số lần xem|lần đọc|số view|lượt view
participants|người dự thi|học viên
upvoteRatio:upvoted
upvotes|lượt upvote|ủng hộ bài|đồng tình
frequency|tần suất
votes|vote|people voted|bình chọn|phiếu bầu|lượt bầu|phiếu~upvote
comments|comment|comment count|bình luận|ý kiến|ý kiến bạn đọc|nhận xét|phản hồi bài viết
downvotes|downvote|phản đối bài
notes
favorites|favourites|favorited|favourited|yêu thích|đã thích sản phẩm
reviews|đánh giá|nhận xét sản phẩm
interested|quan tâm sự kiện
breakdown:love|haha|wow|sad|angry|care|yêu thích bài|thương thương|phẫn nộ
engagedSessions:engaged sessions|phiên có tương tác|lượt truy cập có tương tác
engagements|engagement|tương tác|interactions
users|active users|unique visitors|người dùng|người dùng đang hoạt động|người truy cập|khách truy cập|khách|khách truy cập duy nhất|người dùng duy nhất|người đọc|visitors|unique visits
sessions|visits|phiên|phiên truy cập|lượt truy cập|lượt ghé thăm
subscribers|subscriber|đăng ký newsletter|đăng ký nhận tin|người đăng ký
conversions|conversion|key events|chuyển đổi|sự kiện chính
newUsers:new users|người dùng mới|user registrations|đăng ký người dùng
bounceRate:bounce rate|visits have bounced|lượt truy cập đã thoát|tỷ lệ thoát|tỷ lệ thoát trang|tỉ lệ thoát
conversionRate:conversion rate|conv. rate|cvr|tỷ lệ chuyển đổi|tỉ lệ chuyển đổi|cr
clickRate:click rate|clicks rate|tỷ lệ nhấp chuột|tỷ lệ click|tỉ lệ click|tỷ lệ nhấp email
emailClicks:clicked|links clicked|unique clicks|đã nhấp|đã click|người nhấp|người nhấn|người click~click
downloads|download count|lượt tải|lượt tải xuống|lượt tải về~tải xuống
sent|emails sent|messages sent|sent to|tin nhắn đã gửi|email send|recipients|email đã gửi|email gửi|đã gửi|tổng gửi|người nhận
unsubscribes|unsubscribed|unsubscribe count|hủy đăng ký|từ chối nhận|huỷ đăng ký|bỏ đăng ký|ngừng nhận tin
costPerConversion:cpa
bounces|bounced|bounce|bị trả lại|lượt thoát
avgPosition:average position|avg. position|vị trí trung bình|vị trí tb|thứ hạng trung bình|thứ hạng tb
claps|clap|vỗ tay
rating|out of 5 stars|out of 5|stars average|star rating|average rating|rated|điểm đánh giá|xếp hạng|sao|trên 5
opens|opened|unique opens|lượt mở|đã mở|lượt mở duy nhất|người mở
emailOpens:~open|read
clickToOpen:click-to-open rate|click to open rate|ctor|click through rate|click-through rate of opens|clicks per unique opens|tỷ lệ nhấp trên lượt mở|tỉ lệ nhấp trên lượt mở|tỷ lệ nhấp sau khi mở
ctr|click-through rate|tỷ lệ nhấp|tỉ lệ nhấp
openRate:open rate|read rate|tỷ lệ đọc|tỷ lệ mở|tỉ lệ mở|tỷ lệ mở email
cpc|cost per link click|giá trung bình/nhấp|giá mỗi lượt nhấp
leads|lead|khách hàng tiềm năng|prospects|số lead
clicks|product clicks|lượt nhấp vào sản phẩm|lượt nhấp vào trang web|lượt nhấp|lượt nhấp vào liên kết|lượt click vào liên kết|link click|số lần nhấp|lượt nhấn|lượt click|nhấp chuột|số nhấp|lượt bấm
kudos
sold|đã bán|đã mua|sản phẩm bán ra|món bán ra|lượt bán|lượt mua
cpm|cost per 1,000 impressions|cost per mille|chi phí mỗi 1.000 lượt hiển thị|chi phí trên 1.000 lượt hiển thị
roas|purchase roas|roas mua hàng|lợi tức trên chi tiêu quảng cáo
results|result|messaging conversations started|lượt bắt đầu cuộc trò chuyện qua tin nhắn|kết quả
costPerResult:cost per result|per messaging conversation started|mỗi lượt bắt đầu cuộc trò chuyện|per link click|per result|giá mỗi kết quả
citations|cited by|lượt trích dẫn khoa học
following|đang theo dõi|đã theo dõi|đã follow|đang follow
forks|users forked~fork
spend|amount spent|spent|cost|costs|expense|ad spend|số tiền đã chi tiêu|số tiền chi tiêu|đã chi tiêu|đã chi|chi tiêu|chi phí|đã tiêu|số tiền đã tiêu|ngân sách đã tiêu|ngân sách đã chi tiêu|ngân sách đã dùng
bookmarks|bookmark|bookmarked|dấu trang|lượt đánh dấu|đã đánh dấu|đã lưu
revenue|gmv|gross sales|total sales|net sales|doanh thu|doanh số
attendees|went|were there|people going|người tham gia|sẽ tham gia|sẽ đi|người tham dự|người đăng ký tham dự
posts|post count|publications|bài viết|bài đăng|bài đã đăng|photos|videos|ảnh đã đăng|video đã đăng~video
shares|connect|linkedin|lượt chia sẻ|lượt share|người đã chia sẻ~share|shared|chia sẻ
saves|mục yêu thích|đã thêm vào mục yêu thích|đã lưu món này|đã lưu bài viết|saved this|added to favorites|lượt lưu|người đã lưu|lần được thêm vào yêu thích|lượt thêm vào mục yêu thích~saved|lưu
reposts|repost|retweets|retweet|restacks|boosts|bài đăng lại|đăng lại|chia sẻ lại|lượt tweet lại
stars|users starred|star~starred|unstar
quotes|quote tweets|trích dẫn
tweets|tweet
delivered|successful deliveries|deliveries|đã gửi thành công|đã đến nơi
signatures|verified signatures|chữ ký đã xác minh|chữ ký đã được xác minh|have signed|supporters signed|chữ ký|người đã ký
-:more comments|more replies|more answers|results from|results per page|with comments|with media|with photos|with photos/videos|ago|min read|minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|months|years|year|seconds|mb|kb|gb|km|kg|serves|servings|calories|off|discount|left|remaining|page|pages|step|chapter|employees|vs|versus|compared to|from previous|previous period|more like this|from this post|this comment|members of staff|per month|characters|words|budget|photos by|revisions|last month|profile visits|profile views|time spent|điểm cảm xúc|new followers|người theo dõi mới|hidden|to vote|karma to vote|khách hàng|đơn vị|đơn giá|từ bài đăng này|kết quả từ|thích bình luận|có bình luận|có hình ảnh|có video|tháng trước|năm trước|phút|giờ|giây|ngày|tuần|trang số|nhân viên|so với|kỳ trước|giảm giá|còn lại|ký tự|ngân sách|khẩu phần|doanh nghiệp|công ty|bước|chương
engagementRate:engagement rate|eng. rate|tỷ lệ tương tác|tỉ lệ tương tác
installs|active installations|lượt cài đặt|lượt cài
`;
