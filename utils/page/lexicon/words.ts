/**
 * What sites call their figures, a line for each: first its key, which is a name itself unless a colon parts it from them.
 * A word before `~` is a noun that counts ("views"); one after it is a bare verb or button ("like"), which names a figure
 * only when a number stands right beside it. Longest phrase wins. Under `-` stands what makes a number beside it something
 * else: a time, a size, a price, a comparison, somebody else's. In which order the lines stand, and behind
 * its key the names of each, says nothing.
 */
export const words = `
ratingCount:ratings|lượt đánh giá|lượt xếp hạng|người đánh giá
kudos
listeners|monthly listeners|người nghe hằng tháng|người nghe hàng tháng|người nghe
pageviews|screen views|page views|pageview|lượt xem trang|lần xem trang|trang đã xem
plays|listens|streams|lượt phát|lượt nghe
reach|viewers|members reached|people reached|accounts reached|accounts center accounts|khách hàng tiếp cận|tài khoản tiếp cận|tài khoản đã tiếp cận|tiếp cận|tài khoản trung tâm tài khoản|thành viên đã tiếp cận|người xem
score|points|karma|điểm bài viết
orders|số đơn|đơn hàng|lượt đặt hàng|hóa đơn|đơn
watchers|users are watching this repository|watching~watch
members|member|thành viên
dislikes|dislike|không thích
likes|people like this|liked this|other people|yêu thích bài viết|lượt thích|người thích|đã thích|người thích trang|thả tim|người thích điều này|người khác|lượt tim~thanks|liked|like|thích|cảm ơn
watchTime:watch time|thời gian xem
answers|answer|lời giải
responses|response|submissions|lượt phản hồi|câu trả lời biểu mẫu|lượt gửi
replies|responses to this|reply|number of replies|trả lời|phản hồi|câu trả lời
reactions|reacted|reaction|phản ứng|người đã bày tỏ cảm xúc|cảm xúc|bày tỏ cảm xúc
impressions|impression|impr|hiển thị|lần hiển thị|lần xuất hiện
recommendations|recommends|lượt giới thiệu|lượt đề xuất
views|video views|hits|reads|viewed|người đã xem trang doanh nghiệp của bạn|lượt đọc|lượt xem video|số lần xem|lần đọc|lượt view|lượt xem|đã xem|số view|lượt truy cập bài
upvoteRatio:upvoted
upvotes|ủng hộ bài|đồng tình|lượt upvote
frequency|tần suất
comments|comment|comment count|phản hồi bài viết|ý kiến|bình luận|nhận xét|ý kiến bạn đọc
participants|người dự thi|học viên
interested|quan tâm sự kiện
downloads|download count|lượt tải|lượt tải xuống|lượt tải về~tải xuống
installs|active installations|lượt cài|lượt cài đặt
votes|vote|people voted|lượt bầu|bình chọn|phiếu bầu|phiếu~upvote
favorites|favorited|favourited|favourites|yêu thích|đã thích sản phẩm
forks|users forked~fork
sold|lượt mua|đã mua|đã bán|lượt bán|sản phẩm bán ra|món bán ra
followers|people following this|follower|people follow this|fans|người đang theo dõi|người quan tâm|lượt quan tâm|lượt theo dõi|người theo dõi~theo dõi
attendees|went|were there|people going|sẽ đi|người tham gia|sẽ tham gia|người đăng ký tham dự|người tham dự
reviews|đánh giá|nhận xét sản phẩm
users|unique visitors|visitors|unique visits|active users|người dùng duy nhất|người dùng đang hoạt động|người truy cập|người dùng|khách truy cập|khách|khách truy cập duy nhất|người đọc
sessions|visits|lượt truy cập|phiên truy cập|phiên|lượt ghé thăm
engagedSessions:engaged sessions|lượt truy cập có tương tác|phiên có tương tác
conversions|key events|conversion|sự kiện chính|chuyển đổi
costPerConversion:cpa
downvotes|downvote|phản đối bài
newUsers:user registrations|new users|người dùng mới|đăng ký người dùng
bounceRate:visits have bounced|bounce rate|lượt truy cập đã thoát|tỷ lệ thoát|tỷ lệ thoát trang|tỉ lệ thoát
conversionRate:conversion rate|conv. rate|cvr|cr|tỷ lệ chuyển đổi|tỉ lệ chuyển đổi
clickRate:click rate|clicks rate|tỷ lệ click|tỷ lệ nhấp chuột|tỉ lệ click|tỷ lệ nhấp email
emailClicks:clicked|unique clicks|links clicked|đã click|người click|người nhấp|đã nhấp|người nhấn~click
engagements|engagement|interactions|tương tác
sent|recipients|sent to|messages sent|emails sent|email send|người nhận|tin nhắn đã gửi|email gửi|đã gửi|email đã gửi|tổng gửi
subscribers|subscriber|đăng ký newsletter|đăng ký nhận tin|người đăng ký
unsubscribes|unsubscribe count|unsubscribed|từ chối nhận|huỷ đăng ký|hủy đăng ký|ngừng nhận tin|bỏ đăng ký
following|đang theo dõi|đã theo dõi|đã follow|đang follow
engagementRate:eng. rate|engagement rate|tỷ lệ tương tác|tỉ lệ tương tác
stars|users starred|star~starred|unstar
rating|out of 5 stars|star rating|out of 5|rated|stars average|average rating|sao|trên 5|điểm đánh giá|xếp hạng
bounces|bounced|bounce|bị trả lại|lượt thoát
avgPosition:avg. position|average position|thứ hạng trung bình|vị trí trung bình|vị trí tb|thứ hạng tb
breakdown:love|wow|angry|sad|haha|care|yêu thích bài|phẫn nộ|thương thương
claps|clap|vỗ tay
opens|opened|unique opens|đã mở|lượt mở|lượt mở duy nhất|người mở
emailOpens:~open|read
clickToOpen:click-to-open rate|click to open rate|click through rate|click-through rate of opens|clicks per unique opens|ctor|tỷ lệ nhấp trên lượt mở|tỉ lệ nhấp trên lượt mở|tỷ lệ nhấp sau khi mở
ctr|click-through rate|tỉ lệ nhấp|tỷ lệ nhấp
openRate:open rate|read rate|tỷ lệ đọc|tỉ lệ mở|tỷ lệ mở|tỷ lệ mở email
leads|prospects|lead|khách hàng tiềm năng|số lead
clicks|product clicks|link click|số lần nhấp|lượt nhấp|lượt nhấp vào trang web|lượt nhấp vào liên kết|lượt click vào liên kết|lượt click|lượt nhấp vào sản phẩm|nhấp chuột|lượt nhấn|lượt bấm|số nhấp
cpc|cost per link click|giá mỗi lượt nhấp|giá trung bình/nhấp
cpm|cost per mille|cost per 1,000 impressions|chi phí mỗi 1.000 lượt hiển thị|chi phí trên 1.000 lượt hiển thị
roas|purchase roas|roas mua hàng|lợi tức trên chi tiêu quảng cáo
results|result|messaging conversations started|lượt bắt đầu cuộc trò chuyện qua tin nhắn|kết quả
costPerResult:cost per result|per messaging conversation started|per result|per link click|giá mỗi kết quả|mỗi lượt bắt đầu cuộc trò chuyện
spend|expense|spent|cost|amount spent|costs|ad spend|số tiền đã chi tiêu|số tiền chi tiêu|đã chi|chi tiêu|đã tiêu|chi phí|số tiền đã tiêu|ngân sách đã tiêu|ngân sách đã chi tiêu|đã chi tiêu|ngân sách đã dùng
bookmarks|bookmark|bookmarked|dấu trang|lượt đánh dấu|đã đánh dấu|đã lưu
revenue|gmv|gross sales|net sales|doanh thu|total sales|doanh số
citations|cited by|lượt trích dẫn khoa học
posts|publications|photos|videos|post count|ảnh đã đăng|bài viết|video đã đăng|bài đã đăng|bài đăng~video
shares|connect|linkedin|người đã chia sẻ|lượt chia sẻ|lượt share~shared|chia sẻ|share
saves|added to favorites|saved this|mục yêu thích|đã thêm vào mục yêu thích|đã lưu bài viết|lượt lưu|lần được thêm vào yêu thích|đã lưu món này|người đã lưu|lượt thêm vào mục yêu thích~saved|lưu
reposts|retweets|restacks|boosts|retweet|repost|bài đăng lại|đăng lại|chia sẻ lại|lượt tweet lại
tweets|tweet
notes
quotes|quote tweets|trích dẫn
delivered|successful deliveries|deliveries|đã gửi thành công|đã đến nơi
signatures|verified signatures|have signed|supporters signed|chữ ký đã xác minh|chữ ký đã được xác minh|chữ ký|người đã ký
-:more comments|more replies|more answers|results from|results per page|with comments|with media|with photos|with photos/videos|ago|min read|minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|months|years|year|seconds|mb|kb|gb|km|kg|serves|servings|calories|off|discount|left|remaining|page|pages|step|chapter|employees|vs|versus|compared to|from previous|previous period|more like this|from this post|this comment|members of staff|per month|characters|words|budget|photos by|revisions|last month|profile visits|profile views|time spent|điểm cảm xúc|new followers|người theo dõi mới|hidden|to vote|karma to vote|khách hàng|đơn vị|đơn giá|từ bài đăng này|kết quả từ|thích bình luận|có bình luận|có hình ảnh|có video|tháng trước|năm trước|phút|giờ|giây|ngày|tuần|trang số|nhân viên|so với|kỳ trước|giảm giá|còn lại|ký tự|ngân sách|khẩu phần|doanh nghiệp|công ty|bước|chương
`;
