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
plays|streams|listens|lượt phát|lượt nghe
members|member|thành viên
reach|viewers|members reached|accounts reached|people reached|accounts center accounts|khách hàng tiếp cận|tiếp cận|tài khoản đã tiếp cận|tài khoản tiếp cận|thành viên đã tiếp cận|tài khoản trung tâm tài khoản|người xem
score|points|karma|điểm bài viết
reactions|reaction|reacted|phản ứng|người đã bày tỏ cảm xúc|cảm xúc|bày tỏ cảm xúc
orders|số đơn|đơn hàng|lượt đặt hàng|hóa đơn|đơn
watchers|users are watching this repository|watching~watch
dislikes|dislike|không thích
likes|other people|people like this|liked this|yêu thích bài viết|lượt thích|người thích|đã thích|lượt tim|người thích trang|thả tim|người thích điều này|người khác~like|thanks|liked|thích|cảm ơn
watchTime:watch time|thời gian xem
answers|answer|lời giải
responses|response|submissions|lượt phản hồi|câu trả lời biểu mẫu|lượt gửi
reviews|đánh giá|nhận xét sản phẩm
impressions|impression|impr|hiển thị|lần hiển thị|lần xuất hiện
recommendations|recommends|lượt giới thiệu|lượt đề xuất
views|hits|reads|viewed|video views|người đã xem trang doanh nghiệp của bạn|lượt đọc|lượt xem video|đã xem|số lần xem|lần đọc|lượt xem|số view|lượt view|lượt truy cập bài
upvoteRatio:upvoted
upvotes|ủng hộ bài|đồng tình|lượt upvote
sold|đã bán|lượt bán|lượt mua|món bán ra|đã mua|sản phẩm bán ra
downloads|download count|lượt tải|lượt tải xuống|lượt tải về~tải xuống
comments|comment|comment count|phản hồi bài viết|bình luận|ý kiến|nhận xét|ý kiến bạn đọc
participants|người dự thi|học viên
votes|vote|people voted|bình chọn|lượt bầu|phiếu bầu|phiếu~upvote
interested|quan tâm sự kiện
followers|people following this|follower|people follow this|fans|người đang theo dõi|người quan tâm|lượt quan tâm|lượt theo dõi|người theo dõi~theo dõi
conversions|key events|conversion|sự kiện chính|chuyển đổi
costPerConversion:cpa
downvotes|downvote|phản đối bài
following|đang theo dõi|đã theo dõi|đã follow|đang follow
forks|users forked~fork
users|unique visitors|visitors|active users|unique visits|người dùng duy nhất|người dùng đang hoạt động|người truy cập|khách truy cập|khách|người dùng|khách truy cập duy nhất|người đọc
attendees|went|were there|people going|người tham dự|người đăng ký tham dự|người tham gia|sẽ tham gia|sẽ đi
frequency|tần suất
newUsers:new users|user registrations|người dùng mới|đăng ký người dùng
bounceRate:visits have bounced|bounce rate|lượt truy cập đã thoát|tỷ lệ thoát trang|tỷ lệ thoát|tỉ lệ thoát
clickRate:clicks rate|click rate|tỷ lệ click|tỷ lệ nhấp chuột|tỉ lệ click|tỷ lệ nhấp email
emailClicks:clicked|unique clicks|links clicked|người click|người nhấp|đã nhấp|đã click|người nhấn~click
conversionRate:cvr|conversion rate|cr|conv. rate|tỷ lệ chuyển đổi|tỉ lệ chuyển đổi
favorites|favorited|favourited|favourites|yêu thích|đã thích sản phẩm
engagementRate:eng. rate|engagement rate|tỷ lệ tương tác|tỉ lệ tương tác
engagedSessions:engaged sessions|phiên có tương tác|lượt truy cập có tương tác
sessions|visits|lượt truy cập|phiên truy cập|phiên|lượt ghé thăm
engagements|interactions|engagement|tương tác
subscribers|subscriber|đăng ký newsletter|đăng ký nhận tin|người đăng ký
sent|sent to|recipients|messages sent|emails sent|email send|người nhận|tin nhắn đã gửi|email đã gửi|email gửi|đã gửi|tổng gửi
unsubscribes|unsubscribe count|unsubscribed|từ chối nhận|ngừng nhận tin|bỏ đăng ký|hủy đăng ký|huỷ đăng ký
stars|users starred|star~starred|unstar
rating|star rating|stars average|average rating|out of 5|out of 5 stars|rated|sao|điểm đánh giá|xếp hạng|trên 5
bounces|bounced|bounce|bị trả lại|lượt thoát
avgPosition:average position|avg. position|thứ hạng trung bình|vị trí trung bình|vị trí tb|thứ hạng tb
opens|opened|unique opens|đã mở|lượt mở|lượt mở duy nhất|người mở
claps|clap|vỗ tay
emailOpens:~open|read
clickToOpen:clicks per unique opens|click through rate|click-through rate of opens|click to open rate|ctor|click-to-open rate|tỷ lệ nhấp trên lượt mở|tỉ lệ nhấp trên lượt mở|tỷ lệ nhấp sau khi mở
ctr|click-through rate|tỉ lệ nhấp|tỷ lệ nhấp
openRate:open rate|read rate|tỉ lệ mở|tỷ lệ mở|tỷ lệ đọc|tỷ lệ mở email
breakdown:haha|love|sad|angry|wow|care|phẫn nộ|yêu thích bài|thương thương
leads|lead|prospects|khách hàng tiềm năng|số lead
clicks|product clicks|link click|nhấp chuột|click chuột|lượt nhấp vào trang web|lượt nhấp|lượt nhấp vào liên kết|lượt click vào liên kết|lượt click|lượt nhấn|lượt bấm|số lần nhấp|lượt nhấp vào sản phẩm|số nhấp
cpc|cost per link click|giá mỗi lượt nhấp|giá trung bình/nhấp
cpm|cost per mille|cost per 1,000 impressions|chi phí trên 1.000 lượt hiển thị|chi phí mỗi 1.000 lượt hiển thị
roas|purchase roas|roas mua hàng|lợi tức trên chi tiêu quảng cáo
results|messaging conversations started|result|kết quả|lượt bắt đầu cuộc trò chuyện qua tin nhắn
costPerResult:cost per result|per messaging conversation started|per result|per link click|giá mỗi kết quả|mỗi lượt bắt đầu cuộc trò chuyện
spend|spent|cost|expense|amount spent|costs|ad spend|chi phí|đã chi tiêu|số tiền chi tiêu|số tiền đã chi tiêu|đã chi|chi tiêu|đã tiêu|ngân sách đã chi tiêu|số tiền đã tiêu|ngân sách đã tiêu|ngân sách đã dùng
bookmarks|bookmark|bookmarked|lượt đánh dấu|đã đánh dấu|đã lưu|dấu trang
citations|cited by|lượt trích dẫn khoa học
posts|articles|videos|post count|photos|publications|video đã đăng|bài viết|tin tức|ảnh đã đăng|bài đã đăng|bài đăng~video
installs|active installations|lượt cài|lượt cài đặt
shares|connect|linkedin|người đã chia sẻ|lượt chia sẻ|lượt share~chia sẻ|shared|share
reposts|retweets|restacks|repost|boosts|retweet|bài đăng lại|lượt tweet lại|đăng lại|chia sẻ lại
saves|added to favorites|saved this|mục yêu thích|đã thêm vào mục yêu thích|đã lưu bài viết|lượt thêm vào mục yêu thích|lượt lưu|lần được thêm vào yêu thích|đã lưu món này|người đã lưu~lưu|saved
tweets|tweet
replies|responses to this|reply|number of replies|trả lời|phản hồi|câu trả lời
quotes|quote tweets|trích dẫn
-:more comments|more replies|more answers|results from|results per page|with comments|with media|with photos|with photos/videos|ago|min read|minutes|minute|mins|min|hours|hour|hrs|hr|days|day|weeks|months|years|year|seconds|mb|kb|gb|km|kg|serves|servings|calories|off|discount|left|remaining|page|pages|step|chapter|employees|vs|versus|compared to|from previous|previous period|more like this|from this post|this comment|members of staff|per month|characters|words|budget|photos by|revisions|last month|profile visits|profile views|time spent|điểm cảm xúc|new followers|người theo dõi mới|hidden|to vote|karma to vote|khách hàng|đơn vị|đơn giá|từ bài đăng này|kết quả từ|thích bình luận|có bình luận|có hình ảnh|có video|tháng trước|năm trước|phút|giờ|giây|ngày|tuần|trang số|nhân viên|so với|kỳ trước|giảm giá|còn lại|ký tự|ngân sách|khẩu phần|doanh nghiệp|công ty|bước|chương
delivered|successful deliveries|deliveries|đã gửi thành công|đã đến nơi
signatures|verified signatures|have signed|supporters signed|chữ ký đã xác minh|chữ ký đã được xác minh|chữ ký|người đã ký
revenue|net sales|total sales|gross sales|gmv|doanh thu|doanh số
notes
`;
