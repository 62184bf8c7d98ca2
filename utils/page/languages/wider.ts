/** What sites in Czech, Danish, Hungarian, Indonesian, Norwegian, Romanian and Turkish call their figures; written like the lexicon. */
export const phrases = `
views|zhlédnutí|zobrazení|megtekintés|görüntülenme|görüntüleme|ditonton|dilihat|vizualizări|visninger
replies|yanıt|balasan
reach|dosah|erişim|jangkauan
likes|to se mi líbí|kedvelés|beğeni|beğenme|suka|aprecieri|synes godt om
comments|komentářů|komentáře|komentar|yorum|yorumlar|comentarii
ratingCount:hodnocení|értékelés|değerlendirme|penilaian|bedømmelser|vurderinger
rating|puan
reviews|recenzí|vélemény|ulasan|recenzii|anmeldelser
downloads|stažení|letöltés|indirme|unduhan
sold|prodáno|satıldı|terjual
shares|sdílení|megosztás|paylaşım|dibagikan
followers|sledujících|követő|takipçi|pengikut|urmăritori|følgere
following|takip|mengikuti|diikuti|følger
subscribers|odběratelů|feliratkozó|abone|abonați|abonnenter
members|členů|üye|anggota|medlemmer
saves|disimpan
votes|hlasů|szavazat|stemmer
pageviews|zobrazení stránek|sayfa görüntüleme|tayangan halaman|sidevisninger
frequency|frekvens|sıklık
posts|příspěvků|bejegyzés|gönderi|kiriman|postingan|postări
avgPosition:průměrná pozice|ortalama konum|posisi rata-rata
impressions|gösterim|gösterimler|tayangan|eksponeringer
clicks|kliknutí|prokliky|kattintás|tıklama|tıklamalar|clicuri|klikk
spend|náklady|harcama|harcanan tutar|maliyet|pengeluaran|biaya|udgifter|utgifter|omkostninger
sent|odesláno|gönderilen|terkirim|sendt|modtagere
unsubscribes|odhlášení
users|uživatelé|návštěvníci|felhasználók|látogatók|kullanıcı|kullanıcılar|ziyaretçi|ziyaretçiler|pengguna|pengunjung|utilizatori|vizitatori|brugere|besøgende|brukere
engagements|etkileşim|interaksi
sessions|relace|návštěvy|oturum|oturumlar|ziyaret|sesi|kunjungan|sesiuni|vizite|besøg|besøk
orders|objednávky|sipariş|siparişler|pesanan|comenzi
bounceRate:míra okamžitého opuštění|hemen çıkma oranı|rasio pentalan|tingkat pentalan|afvisningsprocent
clickRate:tıklama oranı|rasio klik|tingkat klik|klikrate
results|hasil|sonuçlar
conversionRate:konverzní poměr|dönüşüm oranı|rasio konversi|tingkat konversi|konverteringsrate
conversions|konverze|dönüşüm|dönüşümler|konversi|konverteringer
opens|otevření|açılma|dibuka|åbninger|åpninger
openRate:míra otevření|açılma oranı|åbningsrate|åpningsrate
engagementRate:etkileşim oranı
revenue|tržby|gelir|ciro|pendapatan|venituri|omsætning|indtægter|inntekter|omsetning
newUsers:yeni kullanıcı|yeni kullanıcılar|pengguna baru|nye brugere|nye brukere
delivered|teslim edilen
-:hodin|dní|oproti|önce|dakika|saat|gün|göre|lalu|jam|hari|menit|dibandingkan|siden|timer|dage|sammenlignet
`;
