import { useEffect, useState } from 'react'
import { fetchStatistics, type Statistics } from './statistics.ts'

const icon = new URL('./icon.svg', import.meta.url).href

/** The bar above the editor: whose page this is, what the store holds, where to read on. */
export function Header({ url }: Readonly<{ url: string }>) {
  const [statistics, setStatistics] = useState<Statistics>([])
  useEffect(() => {
    fetchStatistics(url).then(setStatistics, () => setStatistics([]))
  }, [url])
  return (
    <header className="griot-header">
      <img src={icon} alt="" width="28" height="28" />
      <h1>griot</h1>
      <p className="griot-motto">who did what to whom, who says so, and in which words</p>
      <ul className="griot-statistics" aria-label="What the store holds">
        {statistics.map(({ label, count }) => (
          <li key={label}>
            <b>{count.toLocaleString('en')}</b> {label}
          </li>
        ))}
      </ul>
      <nav>
        <a href="./README.md" target="_blank" rel="noreferrer">
          README
        </a>
        <a href="./schema.graphql" target="_blank" rel="noreferrer">
          Schema
        </a>
      </nav>
    </header>
  )
}
